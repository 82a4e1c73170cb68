package vn.congvu.rulechange;

import java.time.Instant;
import java.util.List;
import vn.congvu.sla.ClockKind;

/** A change as people see it, with names. */
record ChangeView(
        String id,
        ChangeKind kind,
        String title,
        String legalBasis,
        ChangeState state,
        Proposal body,
        String calendarVersion,
        String proposedBy,
        String proposedByName,
        Instant proposedAt,
        String decidedBy,
        String decidedByName,
        Instant decidedAt,
        String decisionReason,
        Progress progress,
        Forecast preview,
        List<Event> events,
        Can can) {

    record Progress(int done, int total) {}

    record Event(Instant at, String by, String byName, ChangeAct kind, String text) {}

    record Can(boolean approve, boolean reject, boolean undo) {}

    /** See {@link Preview}. */
    record Forecast(
            int dossiers,
            int clocks,
            int earlier,
            int later,
            int becomeLate,
            int saved,
            List<OfUnit> perUnit,
            List<EffectView> examples) {}

    record OfUnit(String unitCode, String unitName, String unitNameEn, int dossiers, int becomeLate, int saved) {}

    record EffectView(
            String dossierCode,
            String procedureName,
            String procedureNameEn,
            String unitCode,
            String unitName,
            String unitNameEn,
            ClockKind clockKind,
            String nameVi,
            String nameEn,
            Instant oldDue,
            Instant newDue,
            Effect effect) {}
}
