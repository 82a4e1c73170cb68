package vn.congvu.leadershipexam.registration;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.ExamLimit;
import vn.congvu.leadershipexam.ExamLimits;
import vn.congvu.leadershipexam.ExamStep;
import vn.congvu.leadershipexam.ExamTerms;
import vn.congvu.leadershipexam.evidence.Evidence;
import vn.congvu.leadershipexam.round.ExamRound;
import vn.congvu.leadershipexam.round.PlannedDates;
import vn.congvu.web.problem.Bilingual;
import vn.congvu.workflow.StepCompletion;

/** Numbers, rooms and seats are public early enough, for everybody who is eligible. */
@Component
class AssignSeats implements ExamStep {

    private static final String STEP = "assignSeats";

    private final Standing standing;
    private final Publications publications;
    private final PlannedDates dates;
    private final ExamLimits limits;
    private final ExamTerms terms;
    private final CandidateNotices notices;
    private final Evidence evidence;
    private final Clock clock;

    AssignSeats(
            Standing standing,
            Publications publications,
            PlannedDates dates,
            ExamLimits limits,
            ExamTerms terms,
            CandidateNotices notices,
            Evidence evidence,
            Clock clock) {
        this.standing = standing;
        this.publications = publications;
        this.dates = dates;
        this.limits = limits;
        this.terms = terms;
        this.notices = notices;
        this.evidence = evidence;
        this.clock = clock;
    }

    @Override
    public String step() {
        return STEP;
    }

    @Override
    public void completing(ExamRound round, Integer council, StepCompletion.StepDone done) {
        List<Candidate> eligible = standing.eligible(round.code(), council);
        int without = (int) eligible.stream()
                .filter(candidate -> candidate.candidateNumber() == null)
                .count();
        if (without > 0) {
            throw RegistrationProblems.seatsMissing(without);
        }
        requireEarly(round, council);
        publications.publish(round.code(), council, Publications.What.SEATS, done.by(), clock.instant());
        evidence.add(
                round.code(),
                council,
                Evidence.Kind.SEATS_ASSIGNED,
                done.by(),
                Map.of("candidates", eligible.size(), "chart", hash(eligible)));
        Instant paper = dates.find(
                        round.code(),
                        council,
                        limits.require(round.ruleEdition(), STEP).countedFrom())
                .orElseThrow();
        eligible.forEach(candidate -> notices.seated(candidate, paper));
    }

    private void requireEarly(ExamRound round, int council) {
        ExamLimit limit = limits.require(round.ruleEdition(), STEP);
        dates.find(round.code(), council, limit.countedFrom())
                .map(paper -> terms.before(round, limit.term(), paper))
                .filter(latest -> clock.instant().isAfter(latest))
                .ifPresent(latest -> {
                    throw tooLate(latest, limit);
                });
    }

    private static RuntimeException tooLate(Instant latest, ExamLimit limit) {
        return RegistrationProblems.publishedTooLate(latest, new Bilingual(limit.basis(), limit.basis()));
    }

    /** Of the chart as it hangs there: number, room, seat, in the order of the numbers. */
    private static String hash(List<Candidate> eligible) {
        String chart = eligible.stream()
                .map(one -> one.candidateNumber() + ";" + one.room() + ";" + one.seat())
                .sorted()
                .collect(Collectors.joining("\n"));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(chart.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
