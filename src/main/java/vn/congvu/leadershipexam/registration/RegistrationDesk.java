package vn.congvu.leadershipexam.registration;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.leadershipexam.Phase;
import vn.congvu.leadershipexam.body.Conflicts;
import vn.congvu.leadershipexam.body.Members;
import vn.congvu.leadershipexam.evidence.Evidence;
import vn.congvu.leadershipexam.round.Councils;
import vn.congvu.leadershipexam.round.ExamRound;
import vn.congvu.leadershipexam.round.ExamRounds;
import vn.congvu.leadershipexam.round.Post;
import vn.congvu.leadershipexam.round.Posts;
import vn.congvu.security.CurrentUser;
import vn.congvu.sla.StoredTime;

/** Takes applications, changes and withdrawals. */
@Service
public class RegistrationDesk {

    private final ExamRounds rounds;
    private final Posts posts;
    private final Councils councils;
    private final Candidates candidates;
    private final Applications applications;
    private final RegistrationTime time;
    private final RegistrationAccess access;
    private final Members members;
    private final Conflicts conflicts;
    private final Evidence evidence;
    private final CurrentUser user;
    private final Clock clock;

    RegistrationDesk(
            ExamRounds rounds,
            Posts posts,
            Councils councils,
            Candidates candidates,
            Applications applications,
            RegistrationTime time,
            RegistrationAccess access,
            Members members,
            Conflicts conflicts,
            Evidence evidence,
            CurrentUser user,
            Clock clock) {
        this.rounds = rounds;
        this.posts = posts;
        this.councils = councils;
        this.candidates = candidates;
        this.applications = applications;
        this.time = time;
        this.access = access;
        this.members = members;
        this.conflicts = conflicts;
        this.evidence = evidence;
        this.user = user;
        this.clock = clock;
    }

    /** @return the id of the candidate */
    @Transactional
    public String apply(String code, NewApplication said) {
        ExamRound round = rounds.requireLocked(code);
        Post post = posts.require(code, said.postNo());
        time.requireOpen(round, post.councilNo());
        requireOpen(post);
        if (candidates.findByRoundCodeAndUsername(code, user.username()).isPresent()) {
            throw RegistrationProblems.appliedBefore();
        }
        requireInNoBody(code);
        Candidate candidate = candidates.saveAndFlush(new Candidate(
                UUID.randomUUID().toString(),
                post,
                user.username(),
                user.fullName(),
                said.birthDate(),
                StoredTime.stored(clock.instant())));
        applications.insert(candidate.id(), unit(), said);
        note(candidate, Evidence.Kind.CANDIDATE_REGISTERED, Map.of("post", post.postNo()));
        conflicts.registered(candidate);
        return candidate.id();
    }

    /** What was said may be said anew while applications are taken; the post stays. */
    @Transactional
    public void change(String id, NewApplication said) {
        Candidate candidate = access.own(id);
        time.requireOpen(rounds.requireLocked(candidate.roundCode()), candidate.councilNo());
        requireStanding(candidate);
        candidate.born(said.birthDate());
        applications.delete(id);
        applications.insert(id, unit(), said);
    }

    /** Until the paper begins. */
    @Transactional
    public void withdraw(String id) {
        Candidate candidate = access.own(id);
        rounds.requireLocked(candidate.roundCode());
        if (candidate.status() != Candidate.Status.ELIGIBLE) {
            requireStanding(candidate);
        }
        if (!phase(candidate).isBefore(Phase.WRITTEN)) {
            throw RegistrationProblems.status(candidate.status());
        }
        candidate.stands(Candidate.Status.WITHDRAWN);
        note(candidate, Evidence.Kind.CANDIDATE_WITHDRAWN, Map.of("post", candidate.postNo()));
    }

    private Phase phase(Candidate candidate) {
        return councils.require(candidate.roundCode(), candidate.councilNo()).phase();
    }

    private static void requireOpen(Post post) {
        if (post.state() != Post.State.OPEN) {
            throw RegistrationProblems.postStopped();
        }
    }

    static void requireStanding(Candidate candidate) {
        if (candidate.status() != Candidate.Status.REGISTERED) {
            throw RegistrationProblems.status(candidate.status());
        }
    }

    /** Who examines is not examined. */
    private void requireInNoBody(String code) {
        if (members.seatsOf(user.username()).stream()
                .anyMatch(seat -> seat.roundCode().equals(code))) {
            throw RegistrationProblems.sitsInABody();
        }
    }

    private String unit() {
        return user.positions().get(0).unitCode();
    }

    private void note(Candidate candidate, Evidence.Kind kind, Map<String, Object> facts) {
        evidence.add(
                candidate.roundCode(),
                candidate.councilNo(),
                kind,
                user.username(),
                Map.of("candidate", candidate.id(), "post", facts.get("post")));
    }
}
