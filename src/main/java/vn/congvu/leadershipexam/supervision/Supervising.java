package vn.congvu.leadershipexam.supervision;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.leadershipexam.Body;
import vn.congvu.leadershipexam.ExamProblems;
import vn.congvu.leadershipexam.Phase;
import vn.congvu.leadershipexam.body.Seats;
import vn.congvu.leadershipexam.evidence.Chronicle;
import vn.congvu.leadershipexam.evidence.Evidence;
import vn.congvu.leadershipexam.evidence.EvidenceAccess;
import vn.congvu.leadershipexam.evidence.Sha256;
import vn.congvu.leadershipexam.round.Council;
import vn.congvu.leadershipexam.round.Councils;
import vn.congvu.leadershipexam.round.ExamRound;
import vn.congvu.leadershipexam.round.ExamRounds;
import vn.congvu.security.CurrentUser;
import vn.congvu.sla.StoredTime;
import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemException;

/** What supervision boards may do: look on, and report once the result is final. */
@Service
public class Supervising {

    private static final int CONFLICT = 409;

    private final ExamRounds rounds;
    private final Councils councils;
    private final Seats seats;
    private final EvidenceAccess access;
    private final SupervisionReports reports;
    private final Chronicle chronicle;
    private final Evidence evidence;
    private final CurrentUser user;
    private final Clock clock;

    Supervising(
            ExamRounds rounds,
            Councils councils,
            Seats seats,
            EvidenceAccess access,
            SupervisionReports reports,
            Chronicle chronicle,
            Evidence evidence,
            CurrentUser user,
            Clock clock) {
        this.rounds = rounds;
        this.councils = councils;
        this.seats = seats;
        this.access = access;
        this.reports = reports;
        this.chronicle = chronicle;
        this.evidence = evidence;
        this.user = user;
        this.clock = clock;
    }

    /** The councils the reader looks into: their own while supervising, all for whoever reads after the result. */
    Set<Integer> councils(String code) {
        access.requireReader(code);
        List<Council> all = councils.of(code);
        Set<Integer> own = all.stream()
                .filter(council -> supervises(code, council.councilNo()))
                .map(Council::councilNo)
                .collect(Collectors.toSet());
        return own.isEmpty() ? all.stream().map(Council::councilNo).collect(Collectors.toSet()) : own;
    }

    boolean supervises(String code, int council) {
        return seats.sits(user.username(), code, council, Body.SUPERVISION);
    }

    boolean mayReport(Council council) {
        return seats.leads(user.username(), council.roundCode(), council.councilNo(), Body.SUPERVISION)
                && isFinal(council)
                && reports.of(council.roundCode(), council.councilNo()).isEmpty();
    }

    private static boolean isFinal(Council council) {
        return council.phase() == Phase.RESULT || council.phase() == Phase.STOPPED;
    }

    @Transactional
    public void report(String code, int no, String findings, String conclusion) {
        ExamRound round = rounds.requireLocked(code);
        Council council = councils.require(code, no);
        seats.requireLead(user.username(), code, no, Body.SUPERVISION);
        if (!isFinal(council)) {
            throw ExamProblems.notInThisPhase(code, council.phase());
        }
        if (reports.of(code, no).isPresent()) {
            throw new ProblemException(new Problem("exam-supervision-reported", CONFLICT));
        }
        Chronicle.Told head = chronicle.told(round.code(), any -> true).stream()
                .findFirst()
                .orElseThrow(() -> ExamProblems.unknown(code));
        SupervisionReport.Conclusion concluded = SupervisionReport.Conclusion.valueOf(conclusion);
        reports.insert(
                code,
                new SupervisionReport(
                        no,
                        findings,
                        concluded,
                        head.seq(),
                        head.hash(),
                        user.username(),
                        StoredTime.stored(clock.instant())));
        evidence.add(
                code,
                no,
                Evidence.Kind.SUPERVISION_REPORTED,
                user.username(),
                Map.of("conclusion", concluded, "findings", Sha256.of(findings), "readUpTo", head.seq()));
    }
}
