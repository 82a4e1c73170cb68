package vn.congvu.leadershipexam;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.round.ExamRound;
import vn.congvu.leadershipexam.round.ExamRounds;
import vn.congvu.organisation.Organisation;
import vn.congvu.organisation.WorkingGroups;
import vn.congvu.web.problem.Problem;
import vn.congvu.workflow.CaseFacts;
import vn.congvu.workflow.ScopeFacts;

/** What the inbox shows of a round and whom its steps belong to. Nothing of any candidate. */
@Component
class ExamFacts implements CaseFacts {

    static final String PROCEDURE = "leadership-exam";
    private static final String NAME_VI = "Thi tuyển chức danh lãnh đạo, quản lý";
    private static final String NAME_EN = "Exam for posts of leadership";
    private static final int SHOWN = 200;

    private final ExamRounds rounds;
    private final ExamParts parts;
    private final Organisation organisation;
    private final List<ExamBar> bars;

    ExamFacts(ExamRounds rounds, ExamParts parts, Organisation organisation, List<ExamBar> bars) {
        this.rounds = rounds;
        this.parts = parts;
        this.organisation = organisation;
        this.bars = bars;
    }

    @Override
    public CaseSummary summary(String businessKey) {
        ExamRound round = rounds.require(businessKey);
        return new CaseSummary(round.code(), PROCEDURE, NAME_VI, NAME_EN, shown(round.nameVi()));
    }

    private static String shown(String name) {
        return name.length() <= SHOWN ? name : name.substring(0, SHOWN - 1) + "…";
    }

    @Override
    public CaseCard card(String businessKey) {
        ExamRound round = rounds.require(businessKey);
        return new CaseCard(
                round.code(),
                NAME_VI,
                NAME_EN,
                shown(round.nameVi()),
                null,
                round.status().name(),
                List.of(),
                List.of());
    }

    @Override
    public Optional<Consultation> consultation(String step, ScopeFacts scope) {
        return Optional.empty();
    }

    /** What boards do lies on the desk of the organiser, whose people cannot look into it. */
    @Override
    public StepDesk desk(String step, ScopeFacts scope, String group) {
        String unit = group == null || WorkingGroups.isOne(group)
                ? rounds.require(scope.businessKey()).organiserUnit()
                : group.substring(group.indexOf(':') + 1);
        return new StepDesk(unit, organisation.require(unit).institutionCode());
    }

    @Override
    public Optional<String> preferredAssignee(String step, ScopeFacts scope) {
        return parts.step(step)
                .flatMap(part -> part.assignee(rounds.require(scope.businessKey()), scope.stage(), scope.branch()));
    }

    @Override
    public Optional<Problem> barred(String step, ScopeFacts scope, String username) {
        ExamRound round = rounds.require(scope.businessKey());
        return round.isSuspended()
                ? Optional.of(ExamProblems.suspended(round.code()).problem())
                : barred(round, step, scope, username);
    }

    private Optional<Problem> barred(ExamRound round, String step, ScopeFacts scope, String username) {
        boolean meant = preferredAssignee(step, scope).filter(username::equals).isPresent();
        Optional<Problem> general = bars.stream()
                .flatMap(bar -> bar.bar(round, scope.stage(), username, meant).stream())
                .findFirst();
        return general.isPresent()
                ? general
                : parts.step(step).flatMap(part -> part.barred(round, scope.stage(), scope.branch(), username));
    }
}
