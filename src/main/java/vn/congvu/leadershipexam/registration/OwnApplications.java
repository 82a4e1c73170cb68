package vn.congvu.leadershipexam.registration;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.leadershipexam.Phase;
import vn.congvu.leadershipexam.round.Council;
import vn.congvu.leadershipexam.round.Councils;
import vn.congvu.leadershipexam.round.ExamRound;
import vn.congvu.leadershipexam.round.ExamRounds;
import vn.congvu.leadershipexam.round.PlannedDates;

/** The applications of the person asking, as a list. */
@Service
@Transactional(readOnly = true)
public class OwnApplications {

    private static final String APPEALS_CLOSE = "appealsClose";

    private final ExamRounds rounds;
    private final Councils councils;
    private final PlannedDates dates;
    private final Papers papers;
    private final EligibilityTable table;
    private final PostViews posts;
    private final RegistrationAccess access;
    private final Clock clock;

    OwnApplications(
            ExamRounds rounds,
            Councils councils,
            PlannedDates dates,
            Papers papers,
            EligibilityTable table,
            PostViews posts,
            RegistrationAccess access,
            Clock clock) {
        this.rounds = rounds;
        this.councils = councils;
        this.dates = dates;
        this.papers = papers;
        this.table = table;
        this.posts = posts;
        this.access = access;
        this.clock = clock;
    }

    /** The newest first. */
    public List<Row> all() {
        return access.all().stream().map(this::row).toList();
    }

    /** @param appealsUntil while appeals are taken, null at any other time */
    public record Row(
            String id,
            String round,
            String roundVi,
            String roundEn,
            ApplicationView.PostView post,
            Candidate.Status status,
            Phase phase,
            Instant registeredAt,
            int lacking,
            Instant appealsUntil) {}

    private Row row(Candidate candidate) {
        ExamRound round = rounds.require(candidate.roundCode());
        Council council = councils.require(round.code(), candidate.councilNo());
        return new Row(
                candidate.id(),
                round.code(),
                round.nameVi(),
                round.nameEn(),
                posts.of(round.code(), candidate.postNo()),
                candidate.status(),
                council.phase(),
                candidate.registeredAt(),
                papers.lacking(candidate.id(), table.closes(candidate)),
                appealsUntil(council));
    }

    private Instant appealsUntil(Council council) {
        return dates.find(council.roundCode(), council.councilNo(), APPEALS_CLOSE)
                .filter(closes ->
                        council.phase() == Phase.APPEAL && clock.instant().isBefore(closes))
                .orElse(null);
    }
}
