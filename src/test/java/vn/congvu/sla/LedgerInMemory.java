package vn.congvu.sla;

import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import vn.congvu.calendar.PublishedEditions;
import vn.congvu.calendar.WorkingCalendars;

/** The ledger on a database of its own, for thousands of histories in seconds. */
public final class LedgerInMemory {

    final WorkingCalendars calendars;
    final ClockStore clocks;
    final ClockFacts facts;
    final SlaLedger ledger;
    final Recalculation recalculation;
    final JdbcClient jdbc;

    LedgerInMemory() {
        this(PublishedEditions.NONE);
    }

    LedgerInMemory(PublishedEditions published) {
        this(published, List.of());
    }

    /** @param scripts of other modules whose tables are needed as well */
    public LedgerInMemory(PublishedEditions published, List<String> scripts) {
        calendars = new WorkingCalendars(published);
        var database = new SingleConnectionDataSource("jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=MySQL", true);
        new ResourceDatabasePopulator(
                        new ClassPathResource("db/migration/common/V4__sla.sql"),
                        new ClassPathResource("db/migration/common/V11__clock_rules.sql"))
                .execute(database);
        for (String script : scripts) {
            new ResourceDatabasePopulator(new ClassPathResource(script)).execute(database);
        }
        jdbc = JdbcClient.create(database);
        clocks = new ClockStore(jdbc);
        facts = new ClockFacts(jdbc);
        var journal = new ClockJournal(clocks, facts, new OutcomeRules(), calendars);
        var nobody = new StaticListableBeanFactory().getBeanProvider(ClocksMoved.class);
        ledger = new RecordedClocks(
                clocks,
                journal,
                new PromiseChanges(clocks, journal),
                new Standstill(clocks, journal, nobody),
                List.of());
        recalculation = new Recalculation(
                new OpenDossiers(jdbc),
                clocks,
                facts,
                new ClockBatch(new NamedParameterJdbcTemplate(database)),
                calendars,
                nobody);
    }

    public SlaLedger ledger() {
        return ledger;
    }

    public JdbcClient jdbc() {
        return jdbc;
    }

    public WorkingCalendars calendars() {
        return calendars;
    }

    public ClockCourses courses() {
        return new ClockCourses(new OpenDossiers(jdbc), clocks, facts, calendars);
    }
}
