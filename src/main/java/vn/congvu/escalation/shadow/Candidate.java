package vn.congvu.escalation.shadow;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.congvu.escalation.LadderRow;
import vn.congvu.escalation.LadderTable;
import vn.congvu.sla.ClockKind;
import vn.congvu.sla.Revision;

/** What is tried out; an empty ladder means the one in force, empty limits mean those in force. */
record Candidate(List<Rung> ladder, List<ProposedLimit> limits) {

    Candidate {
        ladder = ladder == null ? List.of() : List.copyOf(ladder);
        limits = limits == null ? List.of() : List.copyOf(limits);
    }

    /**
     * @param promise for clocks whose date the applicant was given, for the others, or for both (null)
     * @param version of the table the row was taken from; it decides nothing
     */
    record Rung(
            ClockKind kind,
            Boolean promise,
            String level,
            String measuredFrom,
            Integer workingMinutes,
            Integer notBeforePercent,
            String addressee,
            String condition,
            String basis,
            Integer version) {

        private LadderRow row() {
            return new LadderRow(
                    level,
                    measuredFrom,
                    workingMinutes,
                    notBeforePercent == null ? 0 : notBeforePercent,
                    addressee,
                    condition,
                    basis,
                    0);
        }
    }

    /** @param committedTerm null where the city commits itself to nothing shorter */
    record ProposedLimit(String procedureCode, String statutoryTerm, String committedTerm) {}

    List<LadderRow> rows(LadderTable.Question question, LadderTable inForce) {
        return ladder.isEmpty()
                ? inForce.rows(question)
                : ladder.stream()
                        .filter(rung -> rung.kind() == question.kind())
                        .filter(rung -> rung.promise() == null || rung.promise() == question.promise())
                        .map(Rung::row)
                        .toList();
    }

    Map<String, Revision.NewTerms> terms() {
        return limits.stream()
                .collect(Collectors.toMap(
                        ProposedLimit::procedureCode,
                        limit -> new Revision.NewTerms(limit.statutoryTerm(), limit.committedTerm())));
    }
}
