package vn.congvu.dossier.demo;

import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.web.time.ProductClock;

@SpringBootTest(
        properties = {
            "spring.datasource.url=jdbc:h2:mem:living-office;MODE=MySQL;DB_CLOSE_DELAY=-1",
            "congvu.engine.job-executor.active=false",
            "congvu.demo.dossiers=false"
        })
@org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc
@ActiveProfiles("demo")
@Transactional
class LivingOfficeTest {

    @Autowired
    LivingOffice office;

    @Autowired
    ProductClock clock;

    @Autowired
    JdbcTemplate jdbc;

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-11T10:20", "2026-03-15T09:00", "2026-02-23T07:40"})
    void x(String today) {
        clock.stopAt(LocalDateTime.parse(today).atZone(WorkingCalendar.ZONE).toInstant());
        office.fill();
        System.out.println("=== " + today);
        p("select status, count(*) from dossier group by status order by 1");
        p(
                "select d.code, d.status, d.procedure_code, d.accepted_at, d.promised_at, d.finished_at, (select string_agg(step_key||'@'||candidate_group||'/'||coalesce(assignee,'-')||' due '||coalesce(cast(t.due_at as varchar(16)),'?')||' '||coalesce(clock_state,'?')||coalesce('/'||(select string_agg(level,',') from escalation e where e.clock_key=t.clock_key and e.state<>'CLOSED'),''), ' ; ') from inbox_task t where t.dossier_code=d.code) x from dossier d order by submitted_at");
        p("select assignee, count(*) from inbox_task group by assignee order by 1");
        p("select level, state, count(*) from escalation group by level, state order by 1,2");
        p("select kind, outcome, count(*) from sla_outcome group by kind, outcome order by 1,2");
    }

    void p(String sql) {
        jdbc.queryForList(sql).forEach(row -> System.out.println(row.values()));
    }
}
