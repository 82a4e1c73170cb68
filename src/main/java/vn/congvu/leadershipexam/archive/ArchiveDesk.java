package vn.congvu.leadershipexam.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.leadershipexam.Phase;
import vn.congvu.leadershipexam.evidence.Evidence;
import vn.congvu.leadershipexam.evidence.Sha256;
import vn.congvu.leadershipexam.round.Councils;
import vn.congvu.leadershipexam.round.ExamRound;
import vn.congvu.leadershipexam.round.ExamRounds;
import vn.congvu.leadershipexam.supervision.Reported;
import vn.congvu.sla.StoredTime;

/** Seals the records of a council, once and for all. */
@Service
public class ArchiveDesk {

    private final ExamRounds rounds;
    private final Councils councils;
    private final ArchiveAccess access;
    private final List<ArchivePart> parts;
    private final ArchiveStore archives;
    private final Reported reported;
    private final Evidence evidence;
    private final Clock clock;

    ArchiveDesk(
            ExamRounds rounds,
            Councils councils,
            ArchiveAccess access,
            List<ArchivePart> parts,
            ArchiveStore archives,
            Reported reported,
            Evidence evidence,
            Clock clock) {
        this.rounds = rounds;
        this.councils = councils;
        this.access = access;
        this.parts = parts;
        this.archives = archives;
        this.reported = reported;
        this.evidence = evidence;
        this.clock = clock;
    }

    @Transactional
    public void seal(String code, int council) {
        ExamRound round = rounds.requireLocked(code);
        access.requireHandingOver(round, council);
        councils.require(code, council).require(Phase.RESULT);
        if (archives.of(code, council).isPresent()) {
            throw ArchiveProblems.sealed();
        }
        if (!reported.is(code, council)) {
            throw ArchiveProblems.noReport();
        }
        Path file = written(round, council);
        try {
            keep(round, council, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keep(ExamRound round, int council, Path file) throws IOException {
        try {
            SealedArchive archive = new SealedArchive(
                    council, Sha256.of(file), Files.size(file), access.username(), StoredTime.stored(clock.instant()));
            archives.insert(round.code(), archive, file);
            evidence.add(
                    round.code(),
                    council,
                    Evidence.Kind.ARCHIVE_SEALED,
                    access.username(),
                    Map.of("sha256", archive.sha256(), "bytes", archive.size()));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** The records of the present moment, on the disk of this node. */
    Path written(ExamRound round, int council) {
        Shelf shelf = new Shelf();
        parts.forEach(part -> part.layDown(shelf, round, council));
        try {
            Path file = Files.createTempFile("archive", ".zip");
            ArchiveWriter.write(shelf, file);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
