package vn.congvu.leadershipexam;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.round.ExamRound;
import vn.congvu.leadershipexam.round.ExamRounds;
import vn.congvu.workflow.ModelName;
import vn.congvu.workflow.ScopeFacts;

/** {@code exam.code}, the desks ({@code exam.marking}, {@code exam.authority}) and the numbers ({@code exam.bags}). */
@Component
class ExamName implements ModelName {

    private final ObjectProvider<ExamRounds> rounds;
    private final ObjectProvider<ExamDesks> desks;
    private final ObjectProvider<ExamParts> parts;

    ExamName(ObjectProvider<ExamRounds> rounds, ObjectProvider<ExamDesks> desks, ObjectProvider<ExamParts> parts) {
        this.rounds = rounds;
        this.desks = desks;
        this.parts = parts;
    }

    @Override
    public String name() {
        return "exam";
    }

    @Override
    public boolean answersFor(String businessKey) {
        return ExamCodes.ofRound(businessKey);
    }

    @Override
    public Object property(String property, ScopeFacts scope) {
        if (property.equals("code")) {
            return scope.businessKey();
        }
        ExamRound round = rounds.getObject().require(scope.businessKey());
        return desks.getObject()
                .group(property, round, scope)
                .map(Object.class::cast)
                .or(() -> parts.getObject().number(property).map(number -> number.value(round, scope.stage())))
                .orElse(null);
    }
}
