package vn.congvu.leadershipexam.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.congvu.leadershipexam.Body;
import vn.congvu.leadershipexam.Phase;
import vn.congvu.leadershipexam.Rank;
import vn.congvu.leadershipexam.body.Member;
import vn.congvu.leadershipexam.body.Members;
import vn.congvu.leadershipexam.registration.Candidate;
import vn.congvu.leadershipexam.registration.Candidates;

/** A round that stands where a test wants it, without the steps that lead there. */
@Component
public class StagedRound {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Instant DRAFTED = Instant.parse("2026-02-02T01:00:00Z");

    private final ExamRounds rounds;
    private final Councils councils;
    private final Posts posts;
    private final Members members;
    private final Candidates candidates;
    private final PlannedDates dates;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    StagedRound(
            ExamRounds rounds,
            Councils councils,
            Posts posts,
            Members members,
            Candidates candidates,
            PlannedDates dates,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.rounds = rounds;
        this.councils = councils;
        this.posts = posts;
        this.members = members;
        this.candidates = candidates;
        this.dates = dates;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** One council of the city, so many posts, all under council 1. */
    public String open(int postCount) {
        String code = "TTLD-SNV-260202-9%03d".formatted(COUNT.incrementAndGet());
        NewRound wish = new NewRound(
                "Kỳ thi thử",
                "A staged round",
                "SNV-CCVC",
                "SNV",
                "Giả định",
                List.of(new NewRound.NewCouncil(1, Council.Level.CITY, "SNV", "Hội đồng Thành phố", "City council")),
                IntStream.rangeClosed(1, postCount)
                        .mapToObj(no -> new NewRound.NewPost(
                                no,
                                1,
                                "SNV",
                                "Phó Trưởng phòng " + no,
                                "Deputy " + no,
                                Post.Grade.DEPUTY_HEAD_OF_DIVISION))
                        .toList());
        transaction.executeWithoutResult(status -> {
            ExamRound round = new ExamRound(code, wish, "SNV", "2025-12", "head.SNV", DRAFTED);
            round.stands(ExamRound.Status.RUNNING);
            rounds.saveAndFlush(round);
            wish.councils().forEach(council -> councils.insert(code, council));
            wish.posts().forEach(post -> posts.insert(code, post));
        });
        return code;
    }

    public void enter(String code, Phase phase) {
        transaction.executeWithoutResult(status -> councils.enter(code, 1, phase));
    }

    public void seat(String code, Body body, Rank rank, String username) {
        transaction.executeWithoutResult(status -> members.insert(new Member(
                UUID.randomUUID().toString(),
                code,
                1,
                body,
                rank,
                username,
                "Họ tên " + username,
                "leader.SNV",
                DRAFTED,
                null,
                null)));
    }

    /** An eligible candidate with a number. */
    public String candidate(String code, int post, String username, String number) {
        String id = UUID.randomUUID().toString();
        transaction.executeWithoutResult(status -> {
            Candidate candidate = new Candidate(
                    id, posts.require(code, post), username, "Ứng viên " + number, LocalDate.of(1985, 5, 5), DRAFTED);
            candidate.stands(Candidate.Status.ELIGIBLE);
            candidate.sits(number, "P1", Integer.parseInt(number.replaceAll("\\D", "")));
            candidates.saveAndFlush(candidate);
        });
        return id;
    }

    public void date(String code, String name, Instant at) {
        transaction.executeWithoutResult(status -> dates.set(code, 1, name, at));
    }

    public void suspend(String code) {
        transaction.executeWithoutResult(status -> rounds.requireLocked(code).suspended(DRAFTED));
    }

    /** What supervision was told: the word and the person. */
    public List<String> alarms(String code) {
        return watched(code, "ALARM");
    }

    public List<String> reads(String code) {
        return watched(code, "READ");
    }

    private List<String> watched(String code, String sort) {
        return jdbc.sql("SELECT what, username FROM exam_watch WHERE round_code = ? AND sort = ? ORDER BY first_at")
                .params(code, sort)
                .query((row, number) -> row.getString("what") + " " + row.getString("username"))
                .list();
    }

    /** As somebody with the password of the database could. */
    public void forgetEvidence(String code) {
        jdbc.sql("DELETE FROM exam_evidence_head WHERE round_code = ?")
                .param(code)
                .update();
        jdbc.sql("DELETE FROM exam_evidence WHERE round_code = ?").param(code).update();
    }

    public void remove(String code) {
        transaction.executeWithoutResult(status -> List.of(
                        "exam_watch",
                        "exam_archive_part",
                        "exam_archive",
                        "exam_supervision_report",
                        "exam_tie_vote",
                        "exam_result_line",
                        "exam_result",
                        "exam_project",
                        "exam_defence_mark",
                        "exam_defence",
                        "exam_evidence_head",
                        "exam_evidence",
                        "exam_candidate",
                        "exam_member",
                        "exam_date",
                        "exam_post",
                        "exam_council")
                .forEach(table -> jdbc.sql("DELETE FROM " + table + " WHERE round_code = ?")
                        .param(code)
                        .update()));
        transaction.executeWithoutResult(status -> jdbc.sql("DELETE FROM notification WHERE link LIKE ?")
                .param("/exams/" + code + "%")
                .update());
        transaction.executeWithoutResult(status ->
                jdbc.sql("DELETE FROM exam_round WHERE code = ?").param(code).update());
    }
}
