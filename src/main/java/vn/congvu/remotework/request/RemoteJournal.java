package vn.congvu.remotework.request;

import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.congvu.sla.StoredTime;
import vn.congvu.web.problem.Bilingual;

/** Writes down what happened to a request. */
@Component
public class RemoteJournal {

    /** Who acts when no person does: the table of conditions, a timer. */
    public static final String SYSTEM = "system";

    private static final int LONGEST = 2000;

    private final JdbcClient jdbc;
    private final Clock clock;

    RemoteJournal(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void note(String code, RemoteEvent.Kind kind, String by) {
        note(code, kind, by, null);
    }

    /** What somebody wrote, in whatever language. */
    public void note(String code, RemoteEvent.Kind kind, String by, String text) {
        say(code, kind, by, new Bilingual(text, text));
    }

    public void say(String code, RemoteEvent.Kind kind, String by, Bilingual text) {
        jdbc.sql("INSERT INTO remote_work_event (request_code, kind, text_vi, text_en, actor, happened_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?)")
                .params(
                        code,
                        kind.name(),
                        shortened(text.vi()),
                        shortened(text.en()),
                        by,
                        StoredTime.utc(clock.instant()))
                .update();
    }

    private static String shortened(String text) {
        return text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
    }

    public List<RemoteEvent> of(String code) {
        return jdbc.sql("SELECT * FROM remote_work_event WHERE request_code = ? ORDER BY id")
                .param(code)
                .query((row, number) -> new RemoteEvent(
                        row.getLong("id"),
                        RemoteEvent.Kind.valueOf(row.getString("kind")),
                        new Bilingual(row.getString("text_vi"), row.getString("text_en")),
                        row.getString("actor"),
                        StoredTime.read(row, "happened_at")))
                .list();
    }
}
