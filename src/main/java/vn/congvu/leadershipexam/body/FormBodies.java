package vn.congvu.leadershipexam.body;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.Body;
import vn.congvu.leadershipexam.ExamStep;
import vn.congvu.leadershipexam.round.Council;
import vn.congvu.leadershipexam.round.Councils;
import vn.congvu.leadershipexam.round.ExamRound;
import vn.congvu.web.problem.Bilingual;
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
        List<Bilingual> lacking = new ArrayList<>();
        for (Council one : councils.of(round.code())) {
            if (council == null || one.councilNo() == council) {
                lacking.addAll(lacking(one));
            }
        }
        if (!lacking.isEmpty()) {
            throw PeopleProblems.bodiesIncomplete(lacking);
        }
    }

    private List<Bilingual> lacking(Council council) {
        List<Bilingual> lacking = new ArrayList<>();
        for (Body body : Body.values()) {
            completeness.lacking(council.roundCode(), council.councilNo(), body).stream()
                    .map(what -> named(council, body, what))
                    .forEach(lacking::add);
        }
        return lacking;
    }

    private static Bilingual named(Council council, Body body, Bilingual what) {
        return new Bilingual(
                council.nameVi() + ", " + body.words().vi() + ": " + what.vi(),
                council.nameEn() + ", " + body.words().en() + ": " + what.en());
    }
}
