package vn.congvu.leadershipexam.body;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.Body;
import vn.congvu.leadershipexam.ExamStep;
import vn.congvu.leadershipexam.round.Council;
import vn.congvu.leadershipexam.round.Councils;
import vn.congvu.leadershipexam.round.ExamRound;
import vn.congvu.web.problem.Bilingual;
import vn.congvu.web.problem.Problem;
import vn.congvu.workflow.StepCompletion;

/** The bodies are formed once each of them has its ranks and enough members who have all declared their interests. */
@Component
class FormBodies implements ExamStep {

    private final Councils councils;
    private final Completeness completeness;

    FormBodies(Councils councils, Completeness completeness) {
        this.councils = councils;
        this.completeness = completeness;
    }

    @Override
    public String step() {
        return "formBodies";
    }

    /** Of all councils when the step stands in the process of the whole round. */
    @Override
    public void completing(ExamRound round, Integer council, StepCompletion.StepDone done) {
        Problem incomplete = PeopleProblems.bodiesIncomplete();
        List<Council> formed = councils.of(round.code()).stream()
                .filter(one -> council == null || one.councilNo() == council)
                .toList();
        formed.forEach(one -> lacking(incomplete, one, formed.size() > 1));
        if (!incomplete.groups().isEmpty()) {
            throw PeopleProblems.refuse(incomplete);
        }
    }

    /** @param named whether the council has to be named, too */
    private void lacking(Problem incomplete, Council council, boolean named) {
        for (Body body : Body.values()) {
            List<Bilingual> lacking = completeness.lacking(council.roundCode(), council.councilNo(), body);
            if (!lacking.isEmpty()) {
                incomplete.group(named ? named(council, body) : body.words(), lacking);
            }
        }
    }

    private static Bilingual named(Council council, Body body) {
        return new Bilingual(
                council.nameVi() + ", " + body.words().vi(),
                council.nameEn() + ", " + body.words().en());
    }
}
