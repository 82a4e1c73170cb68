package vn.congvu.leadershipexam.defence;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Service;
import org.springframework.web.multipart.MultipartFile;
import vn.congvu.document.OwnedFile;
import vn.congvu.document.OwnedFiles;
import vn.congvu.leadershipexam.ExamProblems;
import vn.congvu.leadershipexam.evidence.Evidence;
import vn.congvu.leadershipexam.registration.Candidate;
import vn.congvu.leadershipexam.registration.Candidates;
import vn.congvu.leadershipexam.round.PlannedDates;
import vn.congvu.security.CurrentUser;
import vn.congvu.sla.StoredTime;

/** Takes projects from the candidates themselves, until the limit; the last one counts. */
@Service
public class ProjectDesk {

    static final String DUE = "projectsDue";

    private final OwnedFiles files;
    private final Projects projects;
    private final Candidates candidates;
    private final Admission admission;
    private final DefenceRoom room;
    private final PlannedDates dates;
    private final Evidence evidence;
    private final CurrentUser user;
    private final Clock clock;

    ProjectDesk(
            OwnedFiles files,
            Projects projects,
            Candidates candidates,
            Admission admission,
            DefenceRoom room,
            PlannedDates dates,
            Evidence evidence,
            CurrentUser user,
            Clock clock) {
        this.files = files;
        this.projects = projects;
        this.candidates = candidates;
        this.admission = admission;
        this.room = room;
        this.dates = dates;
        this.evidence = evidence;
        this.user = user;
        this.clock = clock;
    }

    /** Refused before the file is looked at, and once more under the lock. */
    public void submit(String code, int council, MultipartFile upload) {
        Candidate own = requireOwn(code, council);
        files.keep(
                Project.owner(own.id()),
                null,
                upload,
                () -> requireOpen(code, council),
                file -> take(code, council, own, file));
    }

    private void requireOpen(String code, int council) {
        room.open(code, council);
        requireOwn(code, council);
        requireInTime(code, council);
    }

    private void take(String code, int council, Candidate own, OwnedFile file) {
        projects.put(
                own,
                new Project(
                        own.id(),
                        file.id(),
                        file.fileName(),
                        file.size(),
                        file.sha256(),
                        StoredTime.stored(clock.instant())));
        evidence.add(
                code,
                council,
                Evidence.Kind.PROJECT_SUBMITTED,
                user.username(),
                Map.of("candidate", own.id(), "sha256", file.sha256()));
    }

    private void requireInTime(String code, int council) {
        Instant due = dates.find(code, council, DUE).orElse(Instant.MAX);
        if (clock.instant().isAfter(due)) {
            throw DefenceProblems.projectLate(due);
        }
    }

    private Candidate requireOwn(String code, int council) {
        Candidate own = own(code, council);
        if (!admission.admits(own)) {
            throw DefenceProblems.noCandidate();
        }
        return own;
    }

    private Candidate own(String code, int council) {
        return candidates
                .findByRoundCodeAndUsername(code, user.username())
                .filter(candidate -> candidate.councilNo() == council)
                .orElseThrow(() -> ExamProblems.unknown(code));
    }

    /** To the candidate and to the board. */
    public ResponseEntity<Resource> file(String code, int council, String candidateId) {
        Candidate candidate = candidates.require(candidateId);
        if (!candidate.roundCode().equals(code) || candidate.councilNo() != council) {
            throw ExamProblems.unknown(candidateId);
        }
        if (!candidate.isBy(user.username())) {
            room.requireBoard(code, council);
        }
        Project project = projects.find(candidateId).orElseThrow(() -> ExamProblems.unknown(candidateId));
        return files.download(Project.owner(candidateId), project.fileId());
    }
}
