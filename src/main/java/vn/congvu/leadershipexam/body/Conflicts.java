package vn.congvu.leadershipexam.body;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.evidence.Evidence;
import vn.congvu.leadershipexam.registration.Candidate;
import vn.congvu.leadershipexam.registration.Candidates;
import vn.congvu.leadershipexam.round.ExamRounds;
import vn.congvu.web.problem.Problem;

/**
 * Who must keep out of what because of whom. A relative of a candidate keeps out of the bodies of the council that
 * examines them; a seat held already ends at once and asks for somebody else.
 */
@Component
public class Conflicts {

    private final Declarations declarations;
    private final Relations relations;
    private final BodyRules rules;
    private final Members members;
    private final Candidates candidates;
    private final ExamRounds rounds;
    private final Evidence evidence;
    private final BodyNotices notices;
    private final Clock clock;

    Conflicts(
            Declarations declarations,
            Relations relations,
            BodyRules rules,
            Members members,
            Candidates candidates,
            ExamRounds rounds,
            Evidence evidence,
            BodyNotices notices,
            Clock clock) {
        this.declarations = declarations;
        this.relations = relations;
        this.rules = rules;
        this.members = members;
        this.candidates = candidates;
        this.rounds = rounds;
        this.evidence = evidence;
        this.notices = notices;
        this.clock = clock;
    }

    /** Whether the person has declared a relation that keeps them away from this candidate. */
    public boolean with(String username, Candidate candidate) {
        return declarations.about(candidate.id()).stream()
                .anyMatch(made -> made.username().equals(username) && relations.bars(made.relation()));
    }

    /** The relation that keeps the person out of the council. */
    Optional<Relation> in(String round, int council, String username) {
        return declarations.of(round, username).stream()
                .filter(made -> made.candidateId() != null && examines(council, made.candidateId()))
                .flatMap(made -> relations.find(made.relation()).stream())
                .filter(Relation::bars)
                .findFirst();
    }

    /** Candidates sit nowhere, and those who sit nowhere are candidates. */
    Optional<Problem> candidacy(String round, String username) {
        return candidates
                .findByRoundCodeAndUsername(round, username)
                .filter(candidate -> candidate.status() != Candidate.Status.WITHDRAWN)
                .map(candidate -> PeopleProblems.candidateSitsNowhere());
    }

    /** Somebody registered: members may have named them before. The caller holds the lock of the round. */
    public void registered(Candidate candidate) {
        for (Declaration made : declarations.named(candidate.roundCode(), candidate.fullName())) {
            declarations.isAbout(made.id(), candidate.id());
            if (relations.bars(made.relation())) {
                endSeats(made.username(), candidate);
            }
        }
    }

    void endSeats(String username, Candidate candidate) {
        List<Member> ended = members.seatsOf(username).stream()
                .filter(seat -> seat.roundCode().equals(candidate.roundCode()))
                .filter(seat -> seat.councilNo() == candidate.councilNo())
                .filter(seat -> rules.of(seat.body()).relativesBarred())
                .toList();
        ended.forEach(this::end);
    }

    private void end(Member seat) {
        members.endForConflict(seat.id(), clock.instant());
        evidence.add(
                seat.roundCode(),
                seat.councilNo(),
                Evidence.Kind.MEMBER_ENDED,
                Evidence.SYSTEM,
                Map.of(
                        "member", seat.id(),
                        "username", seat.username(),
                        "body", seat.body().key(),
                        "reason", "conflict"));
        notices.replacementNeeded(rounds.require(seat.roundCode()), seat);
    }

    private boolean examines(int council, String candidateId) {
        return candidates
                .findById(candidateId)
                .filter(candidate -> candidate.councilNo() == council)
                .filter(candidate -> candidate.status() != Candidate.Status.WITHDRAWN)
                .isPresent();
    }
}
