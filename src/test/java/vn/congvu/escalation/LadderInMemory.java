package vn.congvu.escalation;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import vn.congvu.calendar.PublishedEditions;
import vn.congvu.notification.Digest;
import vn.congvu.notification.Notice;
import vn.congvu.notification.Notifications;
import vn.congvu.organisation.Role;
import vn.congvu.sla.ClockHistory;
import vn.congvu.sla.ClockSample;
import vn.congvu.sla.ClockWatch;
import vn.congvu.sla.LedgerInMemory;

/** The ladder of the product on a database of its own, with a timer that fires as a test says. */
public final class LadderInMemory {

    private static final int MOST_LEVELS = 10;

    private final LedgerInMemory database = new LedgerInMemory(
            PublishedEditions.NONE,
            List.of("db/migration/common/V5__escalation.sql", "db/migration/common/V13__ladder.sql"));
    private final LadderTable table = new ShippedLadder();
    private final AlertTimes times = new AlertTimes(database.calendars());
    private final ClockWatch watch;

    public LadderInMemory() {
        var ward = new SmallWard()
                .with("an", Role.OFFICER, "P-VHXH")
                .with("truong", Role.HEAD, "P-VHXH")
                .with("kiem-soat", Role.CONTROLLER, "P")
                .with("chu-tich", Role.LEADER, "P-LD");
        var escalations = new EscalationStore(database.jdbc());
        var rungs = new PendingRungs(new Ladder(table, database.ledger()), times, this::neverExtended);
        var raising = new AlertRaising(
                new Addressees(ward, new AbsencesInMemory()),
                escalations,
                new EscalationHistory(database.jdbc()),
                new EscalationDeliveries(database.jdbc()),
                new AlertNotices(new Untold(), ward, new EscalationLimits(2, 2, 20)));
        watch = new RaisedAlerts(database.ledger(), rungs, raising, escalations);
    }

    public LedgerInMemory database() {
        return database;
    }

    public LadderTable table() {
        return table;
    }

    public LadderTimes times() {
        return new LadderTimes(times);
    }

    /** A promise lives through the history, its timer firing whenever it is due; the moment at which all is over. */
    public Instant play(ClockHistory history, String dossier) {
        var opening =
                ClockSample.promise(dossier).unit("P", "P").term(history.term()).startedAt(history.start());
        var clock = new ClockHistory.Clock(database, opening.key(), dossier);
        Instant last = history.playOn(clock, opening, (from, until) -> fire(opening.key(), from, until));
        Instant end = last.plusSeconds(86_400L * 60);
        fire(opening.key(), last, end.plusMillis(1));
        return end;
    }

    private void fire(String key, Instant from, Instant until) {
        Instant now = from;
        for (int fired = 0; fired <= MOST_LEVELS; fired++) {
            Instant at = now;
            var next = watch.nextAlert(database.ledger().reading(key).orElseThrow(), at)
                    .map(due -> due.isBefore(at) ? at : due)
                    .filter(due -> due.isBefore(until));
            if (next.isEmpty()) {
                return;
            }
            now = next.get();
            watch.raise(key, now);
        }
        throw new AssertionError("The timer of " + key + " fires again and again");
    }

    /** What happened to the alerts of the dossier. */
    public List<SentAlerts.Sent> sent(String dossier) {
        return new SentAlerts(database.jdbc()).until(Instant.parse("2030-01-01T00:00:00Z"), List.of(dossier));
    }

    private boolean neverExtended(String dossier) {
        return database.jdbc()
                        .sql("SELECT COUNT(*) FROM sla_event e JOIN sla_clock c ON c.id = e.clock_id"
                                + " WHERE c.dossier_code = :dossier AND e.kind = 'EXTEND'")
                        .param("dossier", dossier)
                        .query(Integer.class)
                        .single()
                == 0;
    }

    /** Nobody listens. */
    private static final class Untold implements Notifications {

        @Override
        public void tell(Collection<Notice> notices) {
            // nobody
        }

        @Override
        public void tellOrCount(Collection<Notice> notices, Digest digest) {
            // nobody
        }

        @Override
        public void count(Notice notice, int more) {
            // nobody
        }
    }
}
