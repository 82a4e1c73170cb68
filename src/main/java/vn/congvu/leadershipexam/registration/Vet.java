package vn.congvu.leadershipexam.registration;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.ExamStep;
import vn.congvu.leadershipexam.body.ListPublished;
import vn.congvu.leadershipexam.evidence.Evidence;
import vn.congvu.leadershipexam.round.ExamRound;
import vn.congvu.workflow.StepCompletion;

/**
 * The check is over when everybody has been decided by two people and whoever was refused had their time to answer. Then
 * the list of eligible candidates is public.
 */
@Component
class Vet implements ExamStep {

    private final Standing standing;
    private final Vettings vettings;
    private final Applications applications;
    private final AnswerTime answers;
    private final Publications publications;
    private final ListPublished members;
    private final Evidence evidence;
    private final Clock clock;

    Vet(
            Standing standing,
            Vettings vettings,
            Applications applications,
            AnswerTime answers,
            Publications publications,
            ListPublished members,
            Evidence evidence,
            Clock clock) {
        this.standing = standing;
        this.vettings = vettings;
        this.applications = applications;
        this.answers = answers;
        this.publications = publications;
        this.members = members;
        this.evidence = evidence;
        this.clock = clock;
    }

    @Override
    public String step() {
        return "vet";
    }

    @Override
    public void completing(ExamRound round, Integer council, StepCompletion.StepDone done) {
        List<Candidate> applying = standing.applying(round.code(), council);
        requireDecided(applying);
        requireAnswered(round, applying);
        publications.publish(round.code(), council, Publications.What.LIST, done.by(), clock.instant());
        evidence.add(
                round.code(),
                council,
                Evidence.Kind.LIST_PUBLISHED,
                done.by(),
                Map.of("eligible", standing.eligible(round.code(), council).size(), "applied", applying.size()));
        members.declareAnew(round, council);
    }

    /** What was answered after the decision is decided anew. */
    private void requireDecided(List<Candidate> applying) {
        int open = (int) applying.stream()
                .filter(candidate -> decision(candidate)
                        .filter(decided -> !answeredAfter(candidate, decided))
                        .isEmpty())
                .count();
        if (open > 0) {
            throw RegistrationProblems.undecided(open);
        }
    }

    private void requireAnswered(ExamRound round, List<Candidate> applying) {
        applying.stream()
                .filter(candidate -> candidate.status() == Candidate.Status.INELIGIBLE)
                .filter(candidate -> applications.require(candidate.id()).answer() == null)
                .map(candidate -> answers.until(round, decision(candidate).orElseThrow()))
                .filter(until -> clock.instant().isBefore(until))
                .max(Instant::compareTo)
                .ifPresent(until -> {
                    throw RegistrationProblems.answersOpen(until);
                });
    }

    private Optional<Vetting> decision(Candidate candidate) {
        return vettings.find(candidate.id()).filter(Vetting::confirmed);
    }

    private boolean answeredAfter(Candidate candidate, Vetting decided) {
        Instant answered = applications.require(candidate.id()).answeredAt();
        return answered != null && !answered.isBefore(decided.confirmedAt());
    }
}
