package vn.congvu.leadershipexam.marking.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congvu.sla.StoredTime;

/** The rows of bags. */
@Repository
public class BagStore {

    private final JdbcClient jdbc;

    BagStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Bag bag) {
        jdbc.sql("INSERT INTO exam_bag (id, round_code, council_no, marking, bag_no, marker) VALUES (?, ?, ?, ?, ?, ?)")
                .params(
                        bag.id(),
                        bag.roundCode(),
                        bag.councilNo(),
                        bag.marking().name(),
                        bag.number(),
                        bag.marker())
                .update();
        for (int position = 0; position < bag.scripts().size(); position++) {
            jdbc.sql("INSERT INTO exam_bag_script (bag_id, script_id, position_no) VALUES (?, ?, ?)")
                    .params(bag.id(), bag.scripts().get(position), position + 1)
                    .update();
        }
    }

    public List<Bag> of(String round, int council) {
        return jdbc.sql("SELECT * FROM exam_bag WHERE round_code = ? AND council_no = ? ORDER BY marking, bag_no")
                .params(round, council)
                .query(this::bag)
                .list();
    }

    List<Bag> of(String round, int council, Marking marking) {
        return of(round, council).stream()
                .filter(bag -> bag.marking() == marking)
                .toList();
    }

    Optional<Bag> find(String round, int council, String id) {
        return jdbc.sql("SELECT * FROM exam_bag WHERE round_code = ? AND council_no = ? AND id = ?")
                .params(round, council, id)
                .query(this::bag)
                .optional();
    }

    /** The bag in which a marker has a script; nobody gets a script twice. */
    Optional<Bag> of(String round, int council, String marker, String script) {
        return jdbc.sql("SELECT b.* FROM exam_bag b JOIN exam_bag_script s ON s.bag_id = b.id"
                        + " WHERE b.round_code = ? AND b.council_no = ? AND b.marker = ? AND s.script_id = ?")
                .params(round, council, marker, script)
                .query(this::bag)
                .optional();
    }

    void locked(String id, Instant at) {
        jdbc.sql("UPDATE exam_bag SET locked_at = ? WHERE id = ?")
                .params(StoredTime.utc(at), id)
                .update();
    }

    void handOver(String id, String marker) {
        jdbc.sql("UPDATE exam_bag SET marker = ? WHERE id = ?")
                .params(marker, id)
                .update();
    }

    private Bag bag(ResultSet row, int number) throws SQLException {
        return new Bag(
                row.getString("id"),
                row.getString("round_code"),
                row.getInt("council_no"),
                Marking.valueOf(row.getString("marking")),
                row.getInt("bag_no"),
                row.getString("marker"),
                StoredTime.read(row, "locked_at"),
                scripts(row.getString("id")));
    }

    private List<String> scripts(String bag) {
        return jdbc.sql("SELECT script_id FROM exam_bag_script WHERE bag_id = ? ORDER BY position_no")
                .param(bag)
                .query(String.class)
                .list();
    }
}
