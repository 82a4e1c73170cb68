package vn.congvu.leadershipexam.round;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** A round as everybody in it sees it; nothing of candidates, papers or marks. */
public record ExamRoundView(
        String code,
        String nameVi,
        String nameEn,
        String status,
        Instant suspendedAt,
        Standstill suspension,
        UnitName organiser,
        UnitName authority,
        String legalBasis,
        String ruleEdition,
        String draftedBy,
        Instant draftedAt,
        Instant endedAt,
        List<CouncilView> councils,
        List<PostView> posts,
        Map<String, Instant> dates,
        List<String> actions,
        boolean organises,
        boolean answers,
        List<Seat> seats) {

    /** The decision by which the round stands still; null while it goes on. */
    public record Standstill(String number, String reason, String legalBasis) {}

    /** @param institutionCode the agency it belongs to, or is */
    public record UnitName(String unitCode, String institutionCode, String name, String nameEn) {}

    /** @param dates those in which the council differs from the whole round */
    public record CouncilView(
            int councilNo,
            String level,
            UnitName unit,
            String nameVi,
            String nameEn,
            String phase,
            Map<String, Instant> dates) {}

    public record PostView(
            int postNo, int councilNo, UnitName unit, String titleVi, String titleEn, String grade, String state) {}

    /** Where the reader sits. */
    public record Seat(int councilNo, String body, boolean leads) {}

    /** A round in the list. */
    public record Row(
            String code,
            String nameVi,
            String nameEn,
            String status,
            Instant suspendedAt,
            UnitName organiser,
            Instant draftedAt,
            int posts,
            int councils) {}
}
