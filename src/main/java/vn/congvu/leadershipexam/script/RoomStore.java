package vn.congvu.leadershipexam.script;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congvu.leadershipexam.marking.Penalty;
import vn.congvu.sla.StoredTime;

/** Who sat in the exam room, and what happened there. */
@Repository
public class RoomStore {

    private final JdbcClient jdbc;

    RoomStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void note(String round, int council, Attendance one) {
        jdbc.sql("INSERT INTO exam_attendance (round_code, candidate_number, council_no, present, sheets)"
                        + " VALUES (?, ?, ?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE present = VALUES(present), sheets = VALUES(sheets)")
                .params(round, one.candidateNumber(), council, one.present(), one.sheets())
                .update();
    }

    public List<Attendance> of(String round, int council) {
        return jdbc.sql("SELECT * FROM exam_attendance WHERE round_code = ? AND council_no = ?"
                        + " ORDER BY candidate_number")
                .params(round, council)
                .query((row, number) -> new Attendance(
                        row.getString("candidate_number"), row.getBoolean("present"), row.getInt("sheets")))
                .list();
    }

    void note(String round, int council, Violation violation) {
        jdbc.sql("INSERT INTO exam_violation (id, round_code, council_no, candidate_number, penalty, minutes, noted_by,"
                        + " noted_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        violation.id(),
                        round,
                        council,
                        violation.candidateNumber(),
                        violation.penalty().name(),
                        violation.minutes(),
                        violation.notedBy(),
                        StoredTime.utc(violation.notedAt()))
                .update();
    }

    public List<Violation> violations(String round, int council) {
        return jdbc.sql("SELECT * FROM exam_violation WHERE round_code = ? AND council_no = ? ORDER BY noted_at, id")
                .params(round, council)
                .query((row, number) -> new Violation(
                        row.getString("id"),
                        row.getString("candidate_number"),
                        Penalty.valueOf(row.getString("penalty")),
                        row.getString("minutes"),
                        row.getString("noted_by"),
                        StoredTime.read(row, "noted_at")))
                .list();
    }

    /** The heaviest one of each candidate who broke a rule. */
    public Map<String, Penalty> penalties(String round, int council) {
        return violations(round, council).stream()
                .collect(Collectors.toMap(Violation::candidateNumber, Violation::penalty, Penalty::orHeavier));
    }

    /** Numbers whose papers are marked: present, and not sent out. */
    public List<String> writing(String round, int council) {
        Map<String, Penalty> penalties = penalties(round, council);
        return of(round, council).stream()
                .filter(Attendance::present)
                .map(Attendance::candidateNumber)
                .filter(number -> !penalties.getOrDefault(number, Penalty.NONE).endsThePaper())
                .toList();
    }
}
