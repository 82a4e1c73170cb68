package vn.congvu.leadershipexam.script;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Entries behind the seal, and which numbers have one until it is closed. */
@Repository
class LinkStore {

    private static final String NO_RECEIPT = "";

    private final JdbcClient jdbc;

    LinkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(String round, int council, String receipt, byte[] entry) {
        jdbc.sql("INSERT INTO exam_script_link (id, round_code, council_no, receipt, entry) VALUES (?, ?, ?, ?, ?)")
                .params(UUID.randomUUID().toString(), round, council, receipt, entry)
                .update();
    }

    List<byte[]> entries(String round, int council) {
        return jdbc.sql("SELECT entry FROM exam_script_link WHERE round_code = ? AND council_no = ? ORDER BY id")
                .params(round, council)
                .query((row, number) -> row.getBytes("entry"))
                .list();
    }

    void delete(String round, int council, String receipt) {
        jdbc.sql("DELETE FROM exam_script_link WHERE round_code = ? AND council_no = ? AND receipt = ?")
                .params(round, council, receipt)
                .update();
    }

    void shuffle(String round, int council) {
        List<byte[]> entries = new ArrayList<>(entries(round, council));
        Collections.shuffle(entries, new SecureRandom());
        jdbc.sql("DELETE FROM exam_script_link WHERE round_code = ? AND council_no = ?")
                .params(round, council)
                .update();
        entries.forEach(entry -> insert(round, council, NO_RECEIPT, entry));
    }

    Set<String> codedNumbers(String round, int council) {
        return new TreeSet<>(
                jdbc.sql("SELECT candidate_number FROM exam_coded_number WHERE round_code = ? AND council_no = ?")
                        .params(round, council)
                        .query(String.class)
                        .list());
    }

    boolean isCoded(String round, String number) {
        return jdbc.sql("SELECT COUNT(*) FROM exam_coded_number WHERE round_code = ? AND candidate_number = ?")
                        .params(round, number)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    boolean isCodedBy(String round, String number, String receipt) {
        return jdbc.sql("SELECT COUNT(*) FROM exam_coded_number WHERE round_code = ? AND candidate_number = ?"
                                + " AND receipt = ?")
                        .params(round, number, receipt)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void coded(String round, int council, String number, String receipt) {
        jdbc.sql(
                        "INSERT INTO exam_coded_number (round_code, candidate_number, council_no, receipt) VALUES (?, ?, ?, ?)")
                .params(round, number, council, receipt)
                .update();
    }

    int uncode(String round, String number, String receipt) {
        return jdbc.sql("DELETE FROM exam_coded_number WHERE round_code = ? AND candidate_number = ? AND receipt = ?")
                .params(round, number, receipt)
                .update();
    }

    void forgetNumbers(String round, int council) {
        jdbc.sql("DELETE FROM exam_coded_number WHERE round_code = ? AND council_no = ?")
                .params(round, council)
                .update();
    }
}
