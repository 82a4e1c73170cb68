package vn.congvu.leadershipexam.body;

import java.util.List;
import vn.congvu.leadershipexam.Body;
import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemException;

/** The ways in which the forming of bodies is refused. */
final class PeopleProblems {

    private PeopleProblems() {}

    static ProblemException refuse(Problem problem) {
        return new ProblemException(problem);
    }

    /** @param held the body the person sits in already */
    static Problem separate(Body held, Body wanted, SeparationRule rule) {
        return new Problem("exam-separate-duties", 409, held.words(), wanted.words(), rule.why(), rule.basis())
                .with("held", held.name())
                .with("wanted", wanted.name())
                .with("basis", rule.basis());
    }

    static Problem candidateSitsNowhere() {
        return new Problem("exam-candidate-sits-nowhere", 409);
    }

    /** Without saying of whom: the register of declarations knows. */
    static Problem relativeOfCandidate(Relation relation) {
        return new Problem("exam-relative", 409, relation.words(), relation.basis()).with("basis", relation.basis());
    }

    static Problem declarationMissing() {
        return new Problem("exam-declaration-missing", 409);
    }

    static ProblemException unknownPerson(String username) {
        return refuse(new Problem("exam-unknown-person", 422, username));
    }

    static Problem fromOutside() {
        return new Problem("exam-person-from-outside", 409);
    }

    static Problem oneself() {
        return new Problem("exam-appoints-oneself", 403);
    }

    static Problem sitsAlready(Body body) {
        return new Problem("exam-sits-already", 409, body.words());
    }

    static Problem headTaken(Body body) {
        return new Problem("exam-head-taken", 409, body.words());
    }

    /** Body by body: what it lacks is added by whoever counts. */
    static Problem bodiesIncomplete() {
        return new Problem("exam-bodies-incomplete", 409);
    }

    static ProblemException unknownRelation(List<Relation> known) {
        return refuse(new Problem("invalid-body", 400)
                .field(
                        "relation",
                        "no-such-relation",
                        known.stream().map(Relation::code).toList()));
    }

    static ProblemException nobodyNamed() {
        return refuse(new Problem("invalid-body", 400).field("personName", "nobody-named"));
    }
}
