package vn.congvu.sla;

import static vn.congvu.sla.Moments.at;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.congvu.calendar.DayKind;
import vn.congvu.organisation.ShippedOrganisation;

/** The examples of the page on deadlines, each played on the ledger and told by its own explanation. */
final class DeadlineExamples {

    private final Shelf editions = new Shelf();
    private final LedgerInMemory database = new LedgerInMemory(editions);
    private final SlaLedger ledger = database.ledger;
    private final ClockExplanation explanation = new ExplainedClocks(
            database.clocks, database.facts, database.calendars, new UnitNames(ShippedOrganisation.get()));
    private final boolean vietnamese;

    DeadlineExamples(boolean vietnamese) {
        this.vietnamese = vietnamese;
    }

    String told(String example) {
        String dossier = "D-" + UUID.randomUUID();
        return switch (example) {
            case "five-days-over-tet" -> plain(dossier, "P5D", "12/02/2026 10:00", null);
            case "three-and-a-half-days" -> plain(dossier, "P3.5D", "12/10/2026 09:00", null);
            case "swapped-saturday" -> plain(dossier, "P1D", "21/08/2026 10:00", null);
            case "culture-day" -> plain(dossier, "P3D", "23/11/2026 10:00", null);
            case "eight-hours-over-national-day" -> plain(dossier, "PT8H", "28/08/2026 16:00", null);
            case "calendar-days" -> plain(dossier, "P10CD", "08/10/2026 09:00", null);
            case "after-the-cut-off" -> plain(dossier, "P0D", "24/04/2026 15:10", "15:00");
            case "supplement-pauses" -> supplementPauses(dossier);
            case "supplement-restarts" -> supplementRestarts(dossier);
            case "second-supplement" -> secondSupplement(dossier);
            case "re-promise" -> newPromise(dossier);
            case "consultation" -> consultation(dossier);
            case "ball-in-court" -> ballInCourt(dossier);
            case "storm" -> storm(dossier, false);
            case "storm-undone" -> storm(dossier, true);
            case "change-of-law" -> changeOfLaw(dossier);
            case "early-margin" ->
                String.valueOf(
                        new OutcomeRules().earlyMargin(at("12/10/2026 10:00")).toMinutes());
            case "event-kinds" ->
                Arrays.stream(ClockEventKind.values())
                        .map(kind -> "`" + kind + "`")
                        .collect(Collectors.joining(", "));
            default -> throw new IllegalArgumentException("No example " + example);
        };
    }

    private String plain(String dossier, String term, String received, String cutOff) {
        var promise = ClockSample.promise(dossier).term(term);
        ledger.open((cutOff == null ? promise : promise.cutOff(cutOff)).startedAt(at(received)));
        return withDays(dossier, received);
    }

    private String supplementPauses(String dossier) {
        promiseOfFiveDays(dossier);
        ledger.pause(dossier, supplement(), at("13/10/2026 15:00"), "officer");
        ledger.resume(dossier, at("19/10/2026 09:00"), "clerk", null);
        return withDays(dossier, "20/10/2026 08:00");
    }

    private String supplementRestarts(String dossier) {
        promiseOfFiveDays(dossier);
        ledger.pause(dossier, supplement(), at("13/10/2026 15:00"), "officer");
        ledger.restart(dossier, at("19/10/2026 09:00"), "clerk", null);
        return sentence(dossier, "20/10/2026 08:00");
    }

    private String secondSupplement(String dossier) {
        promiseOfFiveDays(dossier);
        ledger.pause(dossier, supplement(), at("13/10/2026 08:00"), "officer");
        ledger.resume(dossier, at("13/10/2026 16:00"), "clerk", null);
        ledger.pause(dossier, supplement(), at("14/10/2026 08:00"), "officer");
        ledger.overdueByRule(dossier, at("14/10/2026 08:00"), "officer", "Quyết định 766/QĐ-TTg");
        ledger.resume(dossier, at("14/10/2026 10:00"), "clerk", null);
        return sentence(dossier, "15/10/2026 08:00");
    }

    private String newPromise(String dossier) {
        var promise = promiseOfFiveDays(dossier);
        ledger.extend(promise.key(), at("21/10/2026 17:00"), at("16/10/2026 09:00"), "đông hồ sơ", "leader", null);
        return sentence(dossier, "20/10/2026 08:00");
    }

    private String consultation(String dossier) {
        promiseOfFiveDays(dossier);
        var stage = ClockSample.of(ClockKind.STAGE, dossier).term("PT16H").startedAt(at("12/10/2026 10:00"));
        ledger.open(stage);
        var opinion = ClockSample.of(ClockKind.CONSULTATION, dossier)
                .unit("VPUB", "VPUB")
                .term("PT8H")
                .startedAt(at("13/10/2026 09:00"));
        ledger.open(opinion);
        ledger.close(opinion.key(), at("15/10/2026 09:00"), false, null, "officer");
        return explanation.explain(dossier, at("15/10/2026 10:00")).clocks().stream()
                .filter(clock -> clock.kind() == ClockKind.STAGE)
                .map(this::quoted)
                .findFirst()
                .orElseThrow();
    }

    /** Two days at the citizen, one at the city office, the rest at the ward; asked on the sixth day. */
    private String ballInCourt(String dossier) {
        promiseOfFiveDays(dossier);
        var step = ClockSample.step(dossier).term("PT40H").startedAt(at("12/10/2026 10:00"));
        ledger.open(step);
        ledger.pause(dossier, supplement(), at("13/10/2026 08:00"), "officer");
        ledger.resume(dossier, at("15/10/2026 08:00"), "clerk", null);
        var opinion = ClockSample.of(ClockKind.CONSULTATION, dossier)
                .unit("VPUB", "VPUB")
                .term("PT8H")
                .startedAt(at("15/10/2026 09:00"));
        ledger.open(opinion);
        ledger.close(opinion.key(), at("16/10/2026 09:00"), false, null, "officer");
        var court = explanation.explain(dossier, at("19/10/2026 10:00")).ballInCourt();
        String head = vietnamese
                ? "| Ở ai | Phút làm việc | |\n|---|---|---|"
                : "| With | Working minutes | |\n|---|---|---|";
        String rows = court.holders().stream()
                .map(holder -> "| %s | %d | %s %% |"
                        .formatted(
                                vietnamese ? holder.name() : holder.nameEn(),
                                holder.minutes(),
                                percent(holder.percent())))
                .collect(Collectors.joining("\n"));
        return head + "\n" + rows
                + "\n| **%s** | **%d** | |".formatted(vietnamese ? "Tổng" : "Total", court.totalMinutes());
    }

    private String percent(double share) {
        String text = String.format(Locale.ROOT, "%.1f", share);
        return vietnamese ? text.replace('.', ',') : text;
    }

    private String storm(String dossier, boolean undone) {
        promiseOfFiveDays(dossier);
        apply(dossier, editions.publish(List.of(LocalDate.of(2026, 10, 16))), "14/10/2026 08:00");
        if (undone) {
            apply(dossier, editions.publish(List.of()), "14/10/2026 15:00");
        }
        return sentence(dossier, "14/10/2026 16:00");
    }

    private void apply(String dossier, String version, String now) {
        String why = vietnamese ? "Công điện ví dụ" : "an example dispatch";
        database.recalculation.apply(
                List.of(dossier), Revision.ofCalendar("batch", version, why, why), at(now), "approver");
    }

    private String changeOfLaw(String dossier) {
        promiseOfFiveDays(dossier);
        var terms = Map.of("2.002755", new Revision.NewTerms("P7D", null));
        String why = vietnamese ? "Nghị định ví dụ, điều khoản chuyển tiếp" : "an example decree, transitional clause";
        database.recalculation.apply(
                List.of(dossier),
                Revision.ofLimits(UUID.randomUUID().toString(), terms, why, why),
                at("14/10/2026 08:00"),
                "approver");
        return sentence(dossier, "14/10/2026 09:00");
    }

    private OpenClock promiseOfFiveDays(String dossier) {
        var promise = ClockSample.promise(dossier).term("P5D").startedAt(at("12/10/2026 10:00"));
        ledger.open(promise);
        return promise;
    }

    private static Interruption supplement() {
        return Interruption.of(PauseReason.SUPPLEMENT, "Mẫu 02");
    }

    private String sentence(String dossier, String now) {
        return quoted(promise(dossier, now));
    }

    private String quoted(DossierClocks.ExplainedClock clock) {
        return "> " + (vietnamese ? clock.sentenceVi() : clock.sentenceEn());
    }

    private DossierClocks.ExplainedClock promise(String dossier, String now) {
        return explanation.explain(dossier, at(now)).clocks().get(0);
    }

    /** The sentence, and a line for each day; plain weekends are left out of the table. */
    private String withDays(String dossier, String now) {
        var clock = promise(dossier, now);
        String head = vietnamese ? "| Ngày | | Tính |\n|---|---|---|" : "| Day | | Counted |\n|---|---|---|";
        String days = clock.trace().stream()
                .filter(day -> day.kind() != DayKind.WEEKLY_OFF || day.dayNumber() > 0)
                .map(this::line)
                .collect(Collectors.joining("\n"));
        return quoted(clock) + "\n\n" + head + "\n" + days;
    }

    private String line(DossierClocks.Day day) {
        String number = day.dayNumber() > 0 ? String.valueOf(day.dayNumber()) : "–";
        return "| %td/%<tm/%<tY | %s | %s |".formatted(day.date(), vietnamese ? day.why() : day.whyEn(), number);
    }
}
