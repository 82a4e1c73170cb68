package vn.congvu.remotework.round;

import java.util.List;

/** A position of the list of a round, with what speaks against it and who holds it. */
public record PilotPosition(
        String id,
        String roundId,
        String unitCode,
        String code,
        String titleVi,
        String titleEn,
        boolean citizenContact,
        boolean handlesProcedures,
        boolean secretDuty,
        List<String> holders) {}
