package vn.congvu.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.calendar.Term;
import vn.congvu.calendar.WorkingCalendars;

/** Gives procedures other limits from a day on. The version in force until then stays as it was decided. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class LimitChanges {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Procedures procedures;
    private final DecidedVersions decided;
    private final WorkingCalendars calendars;
    private final DefaultSplit defaults =
            new DefaultSplit(ProcedureFiles.shipped().defaultSplit());

    LimitChanges(Procedures procedures, DecidedVersions decided, WorkingCalendars calendars) {
        this.procedures = procedures;
        this.decided = decided;
        this.calendars = calendars;
    }

    /** Throws a problem (422) with everything that speaks against the limits. */
    @Transactional(readOnly = true)
    public void check(List<NewLimits> limits, LocalDate validFrom, Instant now) {
        var check = new LimitCheck(this::last, new TermLength(calendars.current(), now));
        check.from(validFrom, LocalDate.ofInstant(now, ZONE));
        for (int row = 0; row < limits.size(); row++) {
            check.row(row, limits.get(row), validFrom);
        }
        check.throwIfRefused();
    }

    /** The limits have been checked. Shares of steps that no approved process gives are made for the new term. */
    public void publish(List<NewLimits> limits, LocalDate validFrom, String legalBasis, String changeId) {
        for (NewLimits limit : limits) {
            StoredProcedureVersion before = last(limit.procedureCode());
            ProcedureVersion after = before.version()
                    .withLimits(
                            validFrom,
                            Term.parse(limit.statutoryTerm()),
                            limit.committedTerm() == null ? null : Term.parse(limit.committedTerm()),
                            legalBasis,
                            defaults);
            before.endOn(validFrom.minusDays(1));
            StoredProcedureVersion stored =
                    procedures.findById(after.id()).orElseGet(() -> new StoredProcedureVersion(after));
            stored.update(after);
            stored.decidedBy(changeId);
            procedures.saveAndFlush(stored);
        }
        decided.forgetAfterCommit();
    }

    /** Whether nothing has been built on the versions the change made, which are not in force yet. */
    @Transactional(readOnly = true)
    public boolean withdrawable(String changeId, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZONE);
        List<StoredProcedureVersion> made = procedures.findByChangeId(changeId);
        return !made.isEmpty()
                && made.stream()
                        .allMatch(version -> version.version().effectiveFrom().isAfter(today)
                                && last(version.version().code()) == version);
    }

    /** The versions of the change never come into force, and those before go on. */
    public void withdraw(String changeId) {
        for (StoredProcedureVersion made : procedures.findByChangeId(changeId)) {
            ProcedureVersion version = made.version();
            LocalDate dayBefore = version.effectiveFrom().minusDays(1);
            procedures.findByCode(version.code()).stream()
                    .filter(other -> dayBefore.equals(other.version().effectiveTo()))
                    .forEach(before -> before.endOn(version.effectiveTo()));
            made.endOn(dayBefore);
        }
        procedures.flush();
        decided.forgetAfterCommit();
    }

    /** Null for an unknown procedure. */
    private StoredProcedureVersion last(String code) {
        return procedures.findByCode(code).stream()
                .filter(version -> !version.withdrawn())
                .reduce((earlier, later) -> later.version()
                                .effectiveFrom()
                                .isAfter(earlier.version().effectiveFrom())
                        ? later
                        : earlier)
                .orElse(null);
    }
}
