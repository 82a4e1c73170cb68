package vn.congvu.rulechange;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.congvu.calendar.CalendarDraft;
import vn.congvu.calendar.RefusedChange;
import vn.congvu.calendar.WorkingCalendars;
import vn.congvu.organisation.Organisation;
import vn.congvu.organisation.Unit;
import vn.congvu.sla.Recalculation;
import vn.congvu.sla.Revision;
import vn.congvu.web.problem.Bilingual;
import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemException;

/** Days of the calendar change: a new edition is published, and every open clock counts by it. */
@Component
class CalendarMeasure implements Measure {

    private final WorkingCalendars calendars;
    private final StoredEditions editions;
    private final ChangeStore changes;
    private final Recalculation recalculation;
    private final Organisation organisation;

    CalendarMeasure(
            WorkingCalendars calendars,
            StoredEditions editions,
            ChangeStore changes,
            Recalculation recalculation,
            Organisation organisation) {
        this.calendars = calendars;
        this.editions = editions;
        this.changes = changes;
        this.recalculation = recalculation;
        this.organisation = organisation;
    }

    @Override
    public ChangeKind kind() {
        return ChangeKind.CALENDAR;
    }

    @Override
    public void check(Proposal proposal, Instant now) {
        try {
            calendars.check(proposal.changedDays(null), now);
        } catch (RefusedChange refused) {
            throw problem(refused);
        }
    }

    private static ProblemException problem(RefusedChange refused) {
        Problem problem = new Problem("refused-calendar-change", 422);
        refused.rows()
                .forEach(row -> problem.field(
                        "days[" + row.row() + "].date",
                        "calendar-row",
                        new Bilingual(row.reasonVi(), row.reasonEn()),
                        new Bilingual(row.ruleVi(), row.ruleEn())));
        return new ProblemException(problem, refused);
    }

    @Override
    public Scope scope(Proposal proposal) {
        boolean everybody = proposal.changedDays(null).stream().anyMatch(day -> day.unit() == null);
        return new Scope(everybody ? null : unitsOf(proposal), null);
    }

    private Set<String> unitsOf(Proposal proposal) {
        return proposal.days().stream()
                .flatMap(day -> organisation.insideOf(day.unit()).stream())
                .map(Unit::code)
                .collect(Collectors.toSet());
    }

    @Override
    public <T> T trying(Proposal proposal, Instant now, Function<Revision, T> work) {
        try (CalendarDraft draft = calendars.draft(proposal.changedDays(null), now)) {
            return work.apply(Revision.ofCalendar(null, draft.version(), proposal.title(), proposal.legalBasis()));
        }
    }

    @Override
    public Publication publish(RuleChange change, Instant now) {
        changes.lastOfCalendar().filter(RuleChange::moving).ifPresent(running -> {
            throw ChangeConflict.anotherRuns(running);
        });
        String base = calendars.current().version();
        String version = editions.publish(
                calendars.shipped(), base, change.proposal().changedDays(change.id()), change.id(), now);
        return new Publication(version, base, now);
    }

    /** The last one in force only, and no year may lose its calendar while something is due in it. */
    @Override
    public boolean undoable(RuleChange change, Instant now) {
        Optional<RuleChange> last = changes.lastOfCalendar();
        return change.state() == ChangeState.APPLIED
                && last.filter(other -> other.id().equals(change.id())).isPresent()
                && !recalculation.dueAfter(calendars.end(change.previousVersion()));
    }

    @Override
    public String undo(RuleChange change, Instant now) {
        return editions.publish(calendars.shipped(), change.previousVersion(), List.of(), change.id(), now);
    }

    @Override
    public Revision revision(RuleChange change) {
        return Revision.ofCalendar(
                change.id(),
                change.targetVersion(),
                change.proposal().title(),
                change.proposal().legalBasis());
    }
}
