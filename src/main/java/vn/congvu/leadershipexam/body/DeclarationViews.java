package vn.congvu.leadershipexam.body;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.leadershipexam.registration.Candidates;
import vn.congvu.leadershipexam.round.Council;
import vn.congvu.leadershipexam.round.Councils;
import vn.congvu.leadershipexam.round.ExamRound;
import vn.congvu.leadershipexam.round.ExamRounds;
import vn.congvu.organisation.Organisation;

/** The register of declarations: everybody reads their own, supervisors those of their council. */
@Service
@Transactional(readOnly = true)
public class DeclarationViews {

    private final ExamRounds rounds;
    private final Councils councils;
    private final Declarations declarations;
    private final Relations relations;
    private final Candidates candidates;
    private final Members members;
    private final BodyAccess access;
    private final Organisation organisation;

    DeclarationViews(
            ExamRounds rounds,
            Councils councils,
            Declarations declarations,
            Relations relations,
            Candidates candidates,
            Members members,
            BodyAccess access,
            Organisation organisation) {
        this.rounds = rounds;
        this.councils = councils;
        this.declarations = declarations;
        this.relations = relations;
        this.candidates = candidates;
        this.members = members;
        this.access = access;
        this.organisation = organisation;
    }

    /** @param matched whether the person named is among the candidates */
    public record DeclarationView(
            String username,
            String fullName,
            String relation,
            String personName,
            boolean matched,
            boolean bars,
            String note,
            Instant declaredAt) {}

    /** @param all of the councils that the person asking supervises */
    public record Register(List<Relation> relations, List<DeclarationView> mine, List<DeclarationView> all) {}

    public Register of(String code) {
        ExamRound round = rounds.require(code);
        access.requireBelonging(round);
        return new Register(
                relations.all(),
                views(declarations.of(code, access.username()).stream()),
                views(declarations.of(code).stream().filter(made -> supervised(code, made))));
    }

    private boolean supervised(String code, Declaration made) {
        return councils.of(code).stream()
                .map(Council::councilNo)
                .filter(council -> access.supervises(code, council))
                .anyMatch(council -> members.of(code).stream()
                        .anyMatch(seat ->
                                seat.councilNo() == council && seat.username().equals(made.username())));
    }

    private List<DeclarationView> views(Stream<Declaration> those) {
        return those.map(this::view).toList();
    }

    private DeclarationView view(Declaration made) {
        return new DeclarationView(
                made.username(),
                organisation.nameOf(made.username()),
                made.relation(),
                made.personName(),
                made.candidateId() != null && candidates.existsById(made.candidateId()),
                relations.bars(made.relation()),
                made.note(),
                made.declaredAt());
    }
}
