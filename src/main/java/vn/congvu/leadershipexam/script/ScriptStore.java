package vn.congvu.leadershipexam.script;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Scripts under their codes. Of the time nothing is kept but the day. */
@Repository
public class ScriptStore {

    private static final String NO_RECEIPT = "";

    private final JdbcClient jdbc;
    private final PageStore pages;

    ScriptStore(JdbcClient jdbc, PageStore pages) {
        this.jdbc = jdbc;
        this.pages = pages;
    }

    void insert(Script script, String receipt, LocalDate on, List<byte[]> drawn) {
        insertRow(script, receipt, on);
        pages.insert(script.id(), script.context(), drawn);
    }

    private void insertRow(Script script, String receipt, LocalDate on) {
        jdbc.sql("INSERT INTO exam_script (id, round_code, council_no, blind_code, pages, receipt, coded_on)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        script.id(),
                        script.roundCode(),
                        script.councilNo(),
                        script.blindCode(),
                        script.pages(),
                        receipt,
                        on)
                .update();
    }

    /** In the order of their codes, which is none. */
    public List<Script> of(String round, int council) {
        return jdbc.sql("SELECT * FROM exam_script WHERE round_code = ? AND council_no = ? ORDER BY blind_code")
                .params(round, council)
                .query(ScriptStore::script)
                .list();
    }

    public Optional<Script> find(String id) {
        return jdbc.sql("SELECT * FROM exam_script WHERE id = ?")
                .param(id)
                .query(ScriptStore::script)
                .optional();
    }

    Optional<Script> byReceipt(String round, int council, String receipt) {
        return jdbc.sql("SELECT * FROM exam_script WHERE round_code = ? AND council_no = ? AND receipt = ?")
                .params(round, council, receipt)
                .query(ScriptStore::script)
                .optional();
    }

    boolean has(String round, int council, String blindCode) {
        return of(round, council).stream().anyMatch(script -> script.blindCode().equals(blindCode));
    }

    void delete(Script script) {
        pages.delete(script.id());
        deleteRow(script);
    }

    private void deleteRow(Script script) {
        jdbc.sql("DELETE FROM exam_script WHERE id = ?").param(script.id()).update();
    }

    /** Every script gets a new name and a new place, in an order drawn by lot, and no receipt: nobody finds it again. */
    void shuffle(String round, int council, LocalDate on) {
        List<Script> scripts = new ArrayList<>(of(round, council));
        Collections.shuffle(scripts, new SecureRandom());
        for (Script script : scripts) {
            Script moved = new Script(UUID.randomUUID().toString(), round, council, script.blindCode(), script.pages());
            deleteRow(script);
            insertRow(moved, NO_RECEIPT, on);
            pages.moveTo(script.id(), moved.id());
        }
    }

    private static Script script(ResultSet row, int number) throws SQLException {
        return new Script(
                row.getString("id"),
                row.getString("round_code"),
                row.getInt("council_no"),
                row.getString("blind_code"),
                row.getInt("pages"));
    }
}
