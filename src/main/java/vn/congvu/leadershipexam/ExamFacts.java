package vn.congvu.leadershipexam;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.round.ExamRound;
import vn.congvu.leadershipexam.round.ExamRounds;
import vn.congvu.leadershipexam.round.Suspensions;
import vn.congvu.organisation.Organisation;
import vn.congvu.organisation.WorkingGroups;
import vn.congvu.web.problem.Bilingual;
import vn.congvu.web.problem.Problem;
import vn.congvu.workflow.CaseFacts;
import vn.congvu.workflow.ScopeFacts;

/** What the inbox shows of a round and whom its steps belong to. Nothing of any candidate. */
@Component
class ExamFacts implements CaseFacts {

    static final String PROCEDURE = "leadership-exam";
    private static final Bilingual NAME =
            new Bilingual("Thi tuyển chức danh lãnh đạo, quản lý", "Exam for posts of leadership");
    private static final int ROUND_SHOWN = 200;

    private final ExamRounds rounds;
    private final ExamParts parts;
    private final Organisation organisation;
    private final List<ExamBar> bars;
    private final ExamPlace places;
    private final Suspensions suspensions;

    ExamFacts(
            ExamRounds rounds,
            ExamParts parts,
            Organisation organisation,
            List<ExamBar> bars,
            ExamPlace places,
            Suspensions suspensions) {
        this.rounds = rounds;
        this.parts = parts;
        this.organisation = organisation;
        this.bars = bars;
        this.places = places;
        this.suspensions = suspensions;
    }

    @Override
    public CaseSummary summary(String step, ScopeFacts scope) {
        ExamRound round = rounds.require(scope.businessKey());
        Bilingual procedure =
                ExamPlace.joined(Stream.concat(places.of(step, round, scope).stream(), Stream.of(NAME)), " · ");
        return new CaseSummary(
                round.code(), PROCEDURE, procedure.vi(), procedure.en(), ExamPlace.shown(round.nameVi(), ROUND_SHOWN));
    }

    @Override
    public CaseCard card(String businessKey) {
        ExamRound round = rounds.require(businessKey);
        return new CaseCard(
                round.code(),
                NAME.vi(),
                NAME.en(),
                ExamPlace.shown(round.nameVi(), ROUND_SHOWN),
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
        return round.isSuspended() ? Optional.of(suspended(round)) : barred(round, step, scope, username);
    }

    private Problem suspended(ExamRound round) {
        return suspensions
                .current(round.code())
                .map(one -> ExamProblems.suspended(round.code(), one.suspendedAt(), one.number()))
                .orElseGet(() -> ExamProblems.suspended(round.code(), round.suspendedAt()))
                .problem();
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
