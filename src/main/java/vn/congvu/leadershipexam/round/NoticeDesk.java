package vn.congvu.leadershipexam.round;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.leadershipexam.ExamLimit;
import vn.congvu.leadershipexam.ExamLimits;
import vn.congvu.leadershipexam.ExamProblems;
import vn.congvu.leadershipexam.ExamTerms;
import vn.congvu.leadershipexam.Phase;
import vn.congvu.leadershipexam.evidence.Evidence;
import vn.congvu.web.problem.Problem;
import vn.congvu.workflow.ClockControl;

/** The public notice may be changed, but seldom and in good time: how often and how long before is data. */
@Service
public class NoticeDesk {

    private final ExamRounds rounds;
    private final Councils councils;
    private final PlannedDates dates;
    private final NoticeChanges changes;
    private final DatesMoved moved;
    private final StepsMoved steps;
    private final ExamLimits limits;
    private final ExamTerms terms;
    private final RoundAccess access;
    private final ClockControl clocks;
    private final Evidence evidence;
    private final RoundNotices notices;
    private final Clock clock;

    NoticeDesk(
            ExamRounds rounds,
            Councils councils,
            PlannedDates dates,
            NoticeChanges changes,
            DatesMoved moved,
            StepsMoved steps,
            ExamLimits limits,
            ExamTerms terms,
            RoundAccess access,
            ClockControl clocks,
            Evidence evidence,
            RoundNotices notices,
            Clock clock) {
        this.rounds = rounds;
        this.councils = councils;
        this.dates = dates;
        this.changes = changes;
        this.moved = moved;
        this.steps = steps;
        this.limits = limits;
        this.terms = terms;
        this.access = access;
        this.clocks = clocks;
        this.evidence = evidence;
        this.notices = notices;
        this.clock = clock;
    }

    @Transactional
    public void change(String code, NoticeChange change) {
        ExamRound round = rounds.lock(code).filter(access::maySee).orElseThrow(() -> ExamProblems.unknown(code));
        access.require(access.decides(round));
        round.requireNotSuspended();
        List<Council> before = before(code);
        Instant opening = opening(round, before);
        requireSeldom(round);
        requireInTime(round, opening);
        requireLawful(round, before, change.paperStarts().toInstant());
        changes.insert(code, change, opening, access.username(), clock.instant());
        moved.set(round, moves(round, before, change.paperStarts().toInstant()), access.username());
        clocks.datesMoved(code);
        steps.follow(round, change.number(), access.username(), round.legalBasis());
        note(round, change, opening);
        notices.noticeChanged(round, change);
    }

    private List<Council> before(String code) {
        return councils.of(code).stream()
                .filter(council -> council.phase().isBefore(Phase.WRITTEN))
                .toList();
    }

    /** Which dates and steps a change would move; refused as the change itself when it breaks a limit. */
    @Transactional(readOnly = true)
    public ExamMoves preview(String code, Instant paperStarts) {
        ExamRound round = rounds.findById(code).filter(access::maySee).orElseThrow(() -> ExamProblems.unknown(code));
        access.require(access.decides(round));
        List<Council> before = before(code);
        opening(round, before);
        requireLawful(round, before, paperStarts);
        List<MovedDate> moves = moves(round, before, paperStarts);
        return new ExamMoves(null, null, moves, steps.following(round, moves));
    }

    /** The earliest paper of all that the notice announces. */
    private Instant opening(ExamRound round, List<Council> before) {
        if (round.status() != ExamRound.Status.RUNNING
                || dates.find(round.code(), PlannedDates.WHOLE_ROUND, ExamDateName.NOTICE_OPENS)
                        .isEmpty()) {
            throw RoundProblems.noticeNotOut(round);
        }
        return before.stream()
                .flatMap(council -> dates.find(round.code(), council.councilNo(), ExamDateName.PAPER_STARTS).stream())
                .min(Instant::compareTo)
                .orElseThrow(() -> RoundProblems.noticeNotOut(round));
    }

    private void requireSeldom(ExamRound round) {
        ExamLimit often = limits.require(round.ruleEdition(), "noticeChanges");
        if (changes.of(round.code()).size() >= often.number()) {
            throw RoundProblems.noticeChangedBefore(round, often);
        }
    }

    private void requireInTime(ExamRound round, Instant opening) {
        ExamLimit early = limits.require(round.ruleEdition(), "noticeChangeBefore");
        Instant latest = terms.before(round, early.term(), opening);
        if (clock.instant().isAfter(latest)) {
            throw RoundProblems.noticeTooLate(opening, latest, early);
        }
    }

    /** Not before registration is over, and within the limit counted from there. */
    private void requireLawful(ExamRound round, List<Council> before, Instant wanted) {
        Problem problem = RoundProblems.dates(round);
        for (Council council : before) {
            Instant closes = dates.find(round.code(), council.councilNo(), ExamDateName.REGISTRATION_CLOSES)
                    .orElseThrow();
            ExamLimit limit = terms.limit(round, council.councilNo(), "paper").orElseThrow();
            Instant latest = terms.end(round, limit.term(), closes);
            if (!wanted.isAfter(closes) || !wanted.isAfter(clock.instant())) {
                problem.field(ExamDateName.PAPER_STARTS, "exam-date-order", RoundProblems.shown(closes));
            } else if (wanted.isAfter(latest)) {
                problem.field(ExamDateName.PAPER_STARTS, "exam-date-late", RoundProblems.shown(latest), limit.basis());
            }
        }
        problem.throwIfAnyField();
    }

    /** The paper itself, and what comes after it: never earlier than it was announced. */
    private List<MovedDate> moves(ExamRound round, List<Council> before, Instant paperStarts) {
        return before.stream()
                .flatMap(council -> moves(round, council.councilNo(), paperStarts))
                .toList();
    }

    private Stream<MovedDate> moves(ExamRound round, int council, Instant paperStarts) {
        Instant old =
                dates.find(round.code(), council, ExamDateName.PAPER_STARTS).orElseThrow();
        long days = Math.max(ChronoUnit.DAYS.between(ExamDays.day(old), ExamDays.day(paperStarts)), 0);
        List<String> later = List.of(ExamDateName.PROJECTS_DUE, ExamDateName.DEFENCE_STARTS);
        return Stream.concat(
                Stream.of(new MovedDate(council, ExamDateName.PAPER_STARTS, old, paperStarts)),
                moved.shifted(round, council, later, days).stream());
    }

    private void note(ExamRound round, NoticeChange change, Instant opening) {
        evidence.add(
                round.code(),
                PlannedDates.WHOLE_ROUND,
                Evidence.Kind.NOTICE_CHANGED,
                access.username(),
                Map.of(
                        "number",
                        change.number(),
                        "reason",
                        change.reason(),
                        "from",
                        opening.toString(),
                        "to",
                        change.paperStarts().toInstant().toString()));
    }
}
