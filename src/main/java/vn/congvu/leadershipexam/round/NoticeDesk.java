package vn.congvu.leadershipexam.round;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.calendar.WorkingCalendar;
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
        List<Council> before = councils.of(code).stream()
                .filter(council -> council.phase().isBefore(Phase.WRITTEN))
                .toList();
        Instant opening = opening(round, before);
        requireSeldom(round);
        requireInTime(round, opening);
        requireLawful(round, before, change);
        changes.insert(code, change, opening, access.username(), clock.instant());
        before.forEach(
                council -> move(round, council.councilNo(), change.paperStarts().toInstant()));
        clocks.datesMoved(code);
        note(round, change, opening);
        notices.noticeChanged(round, change);
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
    private void requireLawful(ExamRound round, List<Council> before, NoticeChange change) {
        Problem problem = RoundProblems.dates(round);
        Instant wanted = change.paperStarts().toInstant();
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

    private void move(ExamRound round, int council, Instant paperStarts) {
        Instant old =
                dates.find(round.code(), council, ExamDateName.PAPER_STARTS).orElseThrow();
        long days = ChronoUnit.DAYS.between(day(old), day(paperStarts));
        moved.set(round, council, ExamDateName.PAPER_STARTS, paperStarts, access.username());
        List<String> later = List.of(ExamDateName.PROJECTS_DUE, ExamDateName.DEFENCE_STARTS);
        moved.shift(round, council, later, Math.max(days, 0), access.username());
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, WorkingCalendar.ZONE);
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
