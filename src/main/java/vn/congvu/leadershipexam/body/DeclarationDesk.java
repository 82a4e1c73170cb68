package vn.congvu.leadershipexam.body;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.leadershipexam.evidence.Evidence;
import vn.congvu.leadershipexam.registration.Candidate;
import vn.congvu.leadershipexam.registration.Candidates;
import vn.congvu.leadershipexam.round.ExamRound;
import vn.congvu.leadershipexam.round.ExamRounds;
import vn.congvu.leadershipexam.round.PlannedDates;
import vn.congvu.text.Diacritics;

/** Takes declarations of interests. They are added to, never taken back. */
@Service
public class DeclarationDesk {

    private final ExamRounds rounds;
    private final Members members;
    private final Declarations declarations;
    private final Relations relations;
    private final Conflicts conflicts;
    private final Candidates candidates;
    private final BodyAccess access;
    private final Evidence evidence;
    private final Clock clock;

    DeclarationDesk(
            ExamRounds rounds,
            Members members,
            Declarations declarations,
            Relations relations,
            Conflicts conflicts,
            Candidates candidates,
            BodyAccess access,
            Evidence evidence,
            Clock clock) {
        this.rounds = rounds;
        this.members = members;
        this.declarations = declarations;
        this.relations = relations;
        this.conflicts = conflicts;
        this.candidates = candidates;
        this.access = access;
        this.evidence = evidence;
        this.clock = clock;
    }

    /** @param personName who is meant; null when there is no relation */
    @Transactional
    public void declare(String code, String relationCode, String personName, String note) {
        ExamRound round = rounds.requireLocked(code);
        access.requireBelonging(round);
        Relation relation =
                relations.find(relationCode).orElseThrow(() -> PeopleProblems.unknownRelation(relations.all()));
        List<Candidate> about = relation.isNone() ? List.of() : named(code, personName);
        String said = relation.isNone() ? null : personName.strip();
        if (about.isEmpty()) {
            insert(code, relation, null, said, note);
        }
        about.forEach(candidate -> insert(code, relation, candidate.id(), said, note));
        members.declared(code, access.username());
        note(code, relation);
        if (relation.bars()) {
            about.forEach(candidate -> conflicts.endSeats(access.username(), candidate));
        }
    }

    private void insert(String code, Relation relation, String candidateId, String said, String note) {
        declarations.insert(new Declaration(
                UUID.randomUUID().toString(),
                code,
                access.username(),
                relation.code(),
                candidateId,
                said,
                note,
                clock.instant()));
    }

    /** Who is meant stays in the register of declarations: the chain is read by outsiders. */
    private void note(String code, Relation relation) {
        evidence.add(
                code,
                PlannedDates.WHOLE_ROUND,
                Evidence.Kind.CONFLICT_DECLARED,
                access.username(),
                Map.of("relation", relation.code()));
    }

    /** Several of the same name are all meant until somebody says otherwise. */
    private List<Candidate> named(String code, String personName) {
        if (personName == null || personName.isBlank()) {
            throw PeopleProblems.nobodyNamed();
        }
        String folded = Diacritics.fold(personName).strip();
        return candidates.findByRoundCodeOrderByPostNoAscFullNameAscIdAsc(code).stream()
                .filter(candidate -> candidate.status() != Candidate.Status.WITHDRAWN)
                .filter(candidate ->
                        Diacritics.fold(candidate.fullName()).strip().equals(folded))
                .toList();
    }
}
