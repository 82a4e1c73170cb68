package vn.congvu.leadershipexam.round;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.leadershipexam.ExamCodes;
import vn.congvu.leadershipexam.ExamLimits;
import vn.congvu.leadershipexam.ExamProblems;
import vn.congvu.leadershipexam.Phase;
import vn.congvu.leadershipexam.evidence.Evidence;
import vn.congvu.organisation.Organisation;
import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemException;
import vn.congvu.workflow.Workflows;

/** Rounds: drafted by an officer of the organiser, opened by its head who did not draft them, stopped by decision. */
@Service
public class ExamRoundDesk {

    static final String PROCESS = "leadership-exam";
    static final String STOPPED = "exam.stopped";

    private final ExamRounds rounds;
    private final Councils councils;
    private final Posts posts;
    private final PlannedDates dates;
    private final DatesMoved moved;
    private final PlannedDays days;
    private final DraftCheck check;
    private final RoundAccess access;
    private final ExamCodes codes;
    private final ExamLimits limits;
    private final Organisation organisation;
    private final Workflows workflows;
    private final Evidence evidence;
    private final Clock clock;

    ExamRoundDesk(
            ExamRounds rounds,
            Councils councils,
            Posts posts,
            PlannedDates dates,
            DatesMoved moved,
            PlannedDays days,
            DraftCheck check,
            RoundAccess access,
            ExamCodes codes,
            ExamLimits limits,
            Organisation organisation,
            Workflows workflows,
            Evidence evidence,
            Clock clock) {
        this.rounds = rounds;
        this.councils = councils;
        this.posts = posts;
        this.dates = dates;
        this.moved = moved;
        this.days = days;
        this.check = check;
        this.access = access;
        this.codes = codes;
        this.limits = limits;
        this.organisation = organisation;
        this.workflows = workflows;
        this.evidence = evidence;
        this.clock = clock;
    }

    /** @return the code of the round */
    @Transactional
    public String draft(NewRound wanted) {
        NewRound wish = check.settled(wanted);
        check.draft(wish);
        access.require(access.drafts(wish.organiserUnit()));
        return draft(wish, access.username());
    }

    /** The draft of somebody named, for walking through a demonstration. */
    @Transactional
    public String draft(NewRound wish, String by) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, WorkingCalendar.ZONE);
        String institution = organisation.require(wish.organiserUnit()).institutionCode();
        String code = codes.next(institution, today);
        rounds.saveAndFlush(new ExamRound(code, wish, institution, limits.editionOn(today), by, now));
        parts(code, wish);
        evidence.add(
                code,
                PlannedDates.WHOLE_ROUND,
                Evidence.Kind.ROUND_DRAFTED,
                by,
                Map.of("councils", wish.councils().size(), "posts", wish.posts().size()));
        return code;
    }

    private void parts(String code, NewRound wish) {
        wish.councils().forEach(council -> councils.insert(code, council));
        wish.posts().forEach(post -> posts.insert(code, post));
    }

    @Transactional
    public void redraft(String code, NewRound wanted) {
        NewRound wish = check.settled(wanted);
        check.draft(wish);
        ExamRound round = visible(code);
        access.require(access.organises(round) && access.drafts(wish.organiserUnit()));
        require(round, ExamRound.Status.DRAFT);
        posts.deleteAll(code);
        councils.deleteAll(code);
        dates.deleteOfCouncils(code);
        round.says(wish);
        parts(code, wish);
    }

    /** Dates of the whole round (0) or of one council; until its notice is out. */
    @Transactional
    public void plan(String code, int council, Map<String, OffsetDateTime> wanted) {
        ExamRound round = visible(code);
        access.require(access.organises(round));
        round.requireNotSuspended();
        requirePlannable(round);
        Problem problem = RoundProblems.dates(round);
        wanted.keySet().stream()
                .filter(name -> !ExamDateName.PLANNED.contains(name))
                .forEach(name -> problem.field("dates." + name, "exam-no-date", ExamDateName.PLANNED));
        wanted.forEach((name, at) -> days.check(problem, round, "dates." + name, name, at.toInstant()));
        problem.throwIfAnyField();
        if (council != PlannedDates.WHOLE_ROUND) {
            councils.require(code, council);
        }
        wanted.forEach((name, at) -> moved.set(round, council, name, at.toInstant(), access.username()));
    }

    private void requirePlannable(ExamRound round) {
        boolean preparing = councils.of(round.code()).stream().allMatch(council -> council.phase() == Phase.PREPARING);
        boolean out = dates.find(round.code(), PlannedDates.WHOLE_ROUND, ExamDateName.NOTICE_OPENS)
                .isPresent();
        if (!preparing || out) {
            throw RoundProblems.datesFixed(round);
        }
    }

    /** The policy is asked for: from now on the models lead the round. */
    @Transactional
    public void open(String code) {
        ExamRound round = visible(code);
        access.require(access.leadsOrganiser(round));
        require(round, ExamRound.Status.DRAFT);
        open(round, access.username());
    }

    void open(ExamRound round, String by) {
        if (round.draftedBy().equals(by)) {
            throw new ProblemException(RoundProblems.ownDraft());
        }
        round.stands(ExamRound.Status.RUNNING);
        rounds.flush();
        evidence.add(round.code(), PlannedDates.WHOLE_ROUND, Evidence.Kind.ROUND_OPENED, by, Map.of());
        workflows.start(PROCESS, round.code(), Map.of());
    }

    @Transactional
    public void stop(String code, Decision decision) {
        ExamRound round = visible(code);
        access.require(access.decides(round));
        require(round, ExamRound.Status.RUNNING);
        evidence.add(
                code,
                PlannedDates.WHOLE_ROUND,
                Evidence.Kind.ROUND_STOPPED,
                access.username(),
                Map.of("number", decision.number(), "reason", decision.reason(), "legalBasis", decision.legalBasis()));
        workflows.correlate(STOPPED, code);
    }

    private ExamRound visible(String code) {
        return rounds.lock(code).filter(access::maySee).orElseThrow(() -> ExamProblems.unknown(code));
    }

    private static void require(ExamRound round, ExamRound.Status expected) {
        if (round.status() != expected) {
            throw RoundProblems.roundState(round);
        }
    }
}
