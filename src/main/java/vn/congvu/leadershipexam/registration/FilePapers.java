package vn.congvu.leadershipexam.registration;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;
import vn.congvu.document.OwnedFiles;
import vn.congvu.leadershipexam.evidence.Reads;
import vn.congvu.leadershipexam.round.ExamRounds;

/** Takes the papers of a file, or what a national database knows instead. */
@Service
public class FilePapers {

    private final ExamRounds rounds;
    private final PaperComponents components;
    private final PaperRows rows;
    private final OwnedFiles files;
    private final Applications applications;
    private final RegisterQueries registers;
    private final RegistrationTime time;
    private final RegistrationAccess access;
    private final Reads reads;
    private final Clock clock;

    FilePapers(
            ExamRounds rounds,
            PaperComponents components,
            PaperRows rows,
            OwnedFiles files,
            Applications applications,
            RegisterQueries registers,
            RegistrationTime time,
            RegistrationAccess access,
            Reads reads,
            Clock clock) {
        this.rounds = rounds;
        this.components = components;
        this.rows = rows;
        this.files = files;
        this.applications = applications;
        this.registers = registers;
        this.time = time;
        this.access = access;
        this.reads = reads;
        this.clock = clock;
    }

    static String owner(String candidateId) {
        return "exam-application:" + candidateId;
    }

    /** @param issuedOn the date on the paper; needed where papers expire */
    public void add(String id, String code, LocalDate issuedOn, MultipartFile upload) {
        Candidate candidate = access.own(id);
        PaperComponent component = components.require(code);
        if (component.validMonths() != null && issuedOn == null) {
            throw RegistrationProblems.dateMissing();
        }
        files.keep(owner(id), component.code(), upload, () -> requireOpen(candidate), file -> {
            if (issuedOn != null) {
                rows.issued(id, component.code(), issuedOn);
            }
        });
    }

    @Transactional
    public void remove(String id, String fileId) {
        requireOpen(access.own(id));
        files.remove(owner(id), fileId);
    }

    @Transactional
    public void reuse(String id, String code) {
        Candidate candidate = access.own(id);
        requireOpen(candidate);
        PaperComponent component = components.require(code);
        if (component.source() == null) {
            throw RegistrationProblems.noSource();
        }
        if (!applications.require(id).consent()) {
            throw RegistrationProblems.noConsent();
        }
        PersonRegister.Extract found = registers
                .ask(candidate.username(), access.username(), component.source(), purpose(candidate, component))
                .orElseThrow(RegistrationProblems::notInRegister);
        rows.reuse(id, component.code(), new PaperRows.Reused(component.source(), found.reference(), clock.instant()));
    }

    /** The candidate, those who vet and those who supervise; nobody guesses an address. */
    public ResponseEntity<Resource> download(String id, String fileId) {
        Candidate candidate = access.readable(id);
        if (!candidate.isBy(access.username())) {
            reads.read(candidate.roundCode(), candidate.councilNo(), "file:" + fileId, access.username());
        }
        return files.download(owner(id), fileId);
    }

    private void requireOpen(Candidate candidate) {
        time.requireOpen(rounds.requireLocked(candidate.roundCode()), candidate.councilNo());
        RegistrationDesk.requireStanding(candidate);
    }

    private static String purpose(Candidate candidate, PaperComponent component) {
        return "Thi tuyển " + candidate.roundCode() + ": " + component.code();
    }
}
