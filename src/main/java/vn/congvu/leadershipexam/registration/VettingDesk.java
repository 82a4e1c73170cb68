package vn.congvu.leadershipexam.registration;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.leadershipexam.Phase;
import vn.congvu.leadershipexam.evidence.Evidence;
import vn.congvu.leadershipexam.round.Councils;
import vn.congvu.leadershipexam.round.ExamRound;
import vn.congvu.leadershipexam.round.ExamRounds;

/** The check of conditions and standards: one member proposes, another one confirms, the candidate may answer. */
@Service
public class VettingDesk {

    private static final EligibilityFinding OTHER = new EligibilityFinding(
            "E0", "Lý do khác, xem ghi chú của Ban kiểm tra", "Another reason, see the note of the board", "");

    private final ExamRounds rounds;
    private final Councils councils;
    private final Vettings vettings;
    private final EligibilityTable table;
    private final Applications applications;
    private final RegistrationAccess access;
    private final AnswerTime answers;
    private final CandidateNotices notices;
    private final Evidence evidence;
    private final Clock clock;

    VettingDesk(
            ExamRounds rounds,
            Councils councils,
            Vettings vettings,
            EligibilityTable table,
            Applications applications,
            RegistrationAccess access,
            AnswerTime answers,
            CandidateNotices notices,
            Evidence evidence,
            Clock clock) {
        this.rounds = rounds;
        this.councils = councils;
        this.vettings = vettings;
        this.table = table;
        this.applications = applications;
        this.access = access;
        this.answers = answers;
        this.notices = notices;
        this.evidence = evidence;
        this.clock = clock;
    }

    /** Against what the table says only with a note. */
    @Transactional
    public void propose(String id, boolean eligible, String note) {
        Candidate candidate = open(id);
        List<EligibilityFinding> findings = table.findings(candidate);
        boolean noted = note != null && !note.isBlank();
        if (eligible != findings.isEmpty() && !noted) {
            throw RegistrationProblems.reasonMissing();
        }
        vettings.propose(new Vetting(
                id, eligible, reasons(eligible, findings), note, access.username(), clock.instant(), null, null));
        note(candidate, "proposed", eligible, findings);
    }

    /** @param proposedAt of the proposal that was read; another one meanwhile is not confirmed unseen */
    @Transactional
    public void confirm(String id, Instant proposedAt) {
        Candidate candidate = open(id);
        Vetting proposed = vettings.find(id).orElseThrow(RegistrationProblems::nothingProposed);
        if (!proposed.proposedAt().equals(proposedAt)) {
            throw RegistrationProblems.proposedAnew();
        }
        if (proposed.proposedBy().equals(access.username())) {
            throw RegistrationProblems.sameVetter();
        }
        vettings.confirm(id, access.username(), clock.instant());
        candidate.stands(proposed.eligible() ? Candidate.Status.ELIGIBLE : Candidate.Status.INELIGIBLE);
        note(candidate, "confirmed", proposed.eligible(), proposed.reasons());
        notices.vetted(candidate, proposed.eligible(), clock.instant());
    }

    /** The candidate answers to being found not eligible. */
    @Transactional
    public void answer(String id, String text) {
        Candidate candidate = access.own(id);
        ExamRound round = rounds.requireLocked(candidate.roundCode());
        Vetting decided = vettings.find(id)
                .filter(vetting -> vetting.confirmed() && !vetting.eligible())
                .orElseThrow(() -> RegistrationProblems.status(candidate.status()));
        Instant until = answers.until(round, decided);
        if (clock.instant().isAfter(until)) {
            throw RegistrationProblems.answerLate(until);
        }
        applications.answer(id, text, clock.instant());
        notices.answered(candidate);
    }

    private Candidate open(String id) {
        Candidate candidate = access.vetted(id);
        rounds.requireLocked(candidate.roundCode()).requireNotSuspended();
        councils.require(candidate.roundCode(), candidate.councilNo()).require(Phase.VETTING);
        if (candidate.status() == Candidate.Status.WITHDRAWN) {
            throw RegistrationProblems.status(candidate.status());
        }
        return candidate;
    }

    private static List<EligibilityFinding> reasons(boolean eligible, List<EligibilityFinding> findings) {
        if (eligible) {
            return List.of();
        }
        List<EligibilityFinding> reasons = new ArrayList<>(findings);
        if (reasons.isEmpty()) {
            reasons.add(OTHER);
        }
        return reasons;
    }

    private void note(Candidate candidate, String what, boolean eligible, List<EligibilityFinding> reasons) {
        evidence.add(
                candidate.roundCode(),
                candidate.councilNo(),
                Evidence.Kind.CANDIDATE_VETTED,
                access.username(),
                Map.of(
                        "candidate",
                        candidate.id(),
                        "what",
                        what,
                        "eligible",
                        eligible,
                        "reasons",
                        reasons.stream().map(EligibilityFinding::code).toList()));
    }
}
