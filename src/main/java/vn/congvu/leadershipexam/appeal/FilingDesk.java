package vn.congvu.leadershipexam.appeal;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.leadershipexam.ExamProblems;
import vn.congvu.leadershipexam.ExamTerms;
import vn.congvu.leadershipexam.Phase;
import vn.congvu.leadershipexam.evidence.Evidence;
import vn.congvu.leadershipexam.marking.desk.MarkingStates;
import vn.congvu.leadershipexam.marking.desk.WrittenMark;
import vn.congvu.leadershipexam.marking.desk.WrittenMarks;
import vn.congvu.leadershipexam.registration.Candidate;
import vn.congvu.leadershipexam.registration.Candidates;
import vn.congvu.leadershipexam.round.ExamRound;
import vn.congvu.leadershipexam.round.ExamRounds;
import vn.congvu.leadershipexam.round.PlannedDates;
import vn.congvu.leadershipexam.round.ProjectAuthors;
import vn.congvu.leadershipexam.script.BlindCodes;
import vn.congvu.leadershipexam.script.ExamDoor;
import vn.congvu.sla.StoredTime;

/** What a candidate learns of their own paper, and the appeal against its mark. */
@Service
public class FilingDesk {

    private static final String CLOSES = "appealsClose";
    private static final String PROJECTS_OPEN = "projectsOpen";

    private final ExamDoor door;
    private final Candidates candidates;
    private final WrittenMarks written;
    private final MarkingStates states;
    private final FiledAppeals appeals;
    private final PlannedDates dates;
    private final ExamRounds rounds;
    private final ExamTerms terms;
    private final ProjectAuthors authors;
    private final Evidence evidence;
    private final Clock clock;

    FilingDesk(
            ExamDoor door,
            Candidates candidates,
            WrittenMarks written,
            MarkingStates states,
            FiledAppeals appeals,
            PlannedDates dates,
            ExamRounds rounds,
            ExamTerms terms,
            ProjectAuthors authors,
            Evidence evidence,
            Clock clock) {
        this.door = door;
        this.candidates = candidates;
        this.written = written;
        this.states = states;
        this.appeals = appeals;
        this.dates = dates;
        this.rounds = rounds;
        this.terms = terms;
        this.authors = authors;
        this.evidence = evidence;
        this.clock = clock;
    }

    /** What an appeal is against; only the paper has one. */
    public enum Against {
        PAPER,
        DEFENCE
    }

    @Transactional(readOnly = true)
    public OwnMark own(String round, int council) {
        Candidate candidate = self(round, council);
        ExamRound whole = rounds.require(round);
        Instant published = states.of(round, council).publishedAt();
        Optional<WrittenMark> mark = written.of(candidate.id()).filter(any -> published != null);
        Optional<Appeal> appeal = appeals.by(candidate.id());
        Instant closes = dates.find(round, council, CLOSES).orElse(null);
        boolean mayAppeal = door.council(round, council).phase() == Phase.APPEAL
                && !whole.isSuspended()
                && closes != null
                && clock.instant().isBefore(closes)
                && appeal.isEmpty()
                && mark.filter(one -> one.scriptId() != null).isPresent();
        Integer left = mayAppeal ? terms.workingDays(whole, clock.instant(), closes) : null;
        return OwnMark.of(published, mark, appeal, closes, left, admitted(candidate));
    }

    private Boolean admitted(Candidate candidate) {
        return dates.find(candidate.roundCode(), candidate.councilNo(), PROJECTS_OPEN)
                .map(known -> authors.authors(candidate.roundCode(), candidate.councilNo())
                        .contains(candidate.username()))
                .orElse(null);
    }

    @Transactional
    public void file(String round, int council, Against against, String reason) {
        door.lock(round);
        Candidate candidate = self(round, council);
        if (against != Against.PAPER) {
            throw AppealProblems.notAgainstThis();
        }
        door.council(round, council, Phase.APPEAL);
        requireInTime(round, council);
        WrittenMark mark =
                written.of(candidate.id()).filter(one -> one.scriptId() != null).orElseThrow(AppealProblems::noPaper);
        if (appeals.by(candidate.id()).isPresent()) {
            throw AppealProblems.twice();
        }
        Appeal appeal = fresh(round, council, candidate, mark, reason);
        appeals.insert(appeal);
        evidence.add(round, council, Evidence.Kind.APPEAL_FILED, door.username(), Map.of("appeal", appeal.id()));
    }

    private Appeal fresh(String round, int council, Candidate candidate, WrittenMark mark, String reason) {
        String code = BlindCodes.draw(taken -> appeals.of(round, council).stream()
                .anyMatch(other -> other.code().equals(taken)));
        return new Appeal(
                UUID.randomUUID().toString(),
                round,
                council,
                candidate.id(),
                mark.scriptId(),
                code,
                reason,
                StoredTime.stored(clock.instant()),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private void requireInTime(String round, int council) {
        Instant closes = dates.find(round, council, CLOSES).orElseThrow(AppealProblems::notOpen);
        if (!clock.instant().isBefore(closes)) {
            throw AppealProblems.late(closes);
        }
    }

    private Candidate self(String round, int council) {
        return candidates
                .findByRoundCodeAndUsername(round, door.username())
                .filter(candidate -> candidate.councilNo() == council)
                .orElseThrow(() -> ExamProblems.unknown(round + "/" + council));
    }
}
