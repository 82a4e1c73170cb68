package vn.congvu.leadershipexam.registration;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.archive.ArchivePart;
import vn.congvu.leadershipexam.archive.RecordedRows;
import vn.congvu.leadershipexam.archive.Shelf;
import vn.congvu.leadershipexam.round.ExamRound;

/** What candidates said of themselves, which papers they handed in, and how the check of them ended. */
@Component
class ApplicationRecords implements ArchivePart {

    private final Candidates candidates;
    private final Papers papers;
    private final EligibilityTable table;
    private final RecordedRows rows;

    ApplicationRecords(Candidates candidates, Papers papers, EligibilityTable table, RecordedRows rows) {
        this.candidates = candidates;
        this.papers = papers;
        this.table = table;
        this.rows = rows;
    }

    @Override
    public void layDown(Shelf shelf, ExamRound round, int council) {
        rows.layDown(shelf, "registration/applications.csv", round, council, """
                SELECT c.id AS application, c.post_no AS post, c.candidate_number AS number, c.full_name AS name,
                    c.birth_date, c.status, c.registered_at, a.gender, a.phone, a.email, a.work_unit, a.work_place,
                    a.planned, a.exception_note, a.degree, a.years, a.disciplined, a.prosecuted, a.consent, a.answer,
                    a.answered_at
                FROM exam_candidate c LEFT JOIN exam_application a ON a.candidate_id = c.id
                WHERE c.round_code = :round AND c.council_no = :council ORDER BY c.registered_at, c.id
                """);
        rows.layDown(shelf, "registration/vetting.csv", round, council, """
                SELECT c.id AS application, v.eligible, v.reasons, v.note, v.proposed_by, v.proposed_at, v.confirmed_by,
                    v.confirmed_at
                FROM exam_vetting v JOIN exam_candidate c ON c.id = v.candidate_id
                WHERE c.round_code = :round AND c.council_no = :council ORDER BY c.registered_at, c.id
                """);
        shelf.table(
                "registration/papers.csv",
                List.of("application", "component", "state", "issued_on", "reference", "file", "bytes", "sha256"),
                candidates.findByRoundCodeOrderByPostNoAscFullNameAscIdAsc(round.code()).stream()
                        .filter(candidate -> candidate.councilNo() == council)
                        .flatMap(this::papers)
                        .toList());
    }

    private Stream<List<?>> papers(Candidate candidate) {
        return papers.of(candidate.id(), table.closes(candidate)).stream().flatMap(paper -> rows(candidate, paper));
    }

    /** One for each file, and one for a component without any. */
    private static Stream<List<?>> rows(Candidate candidate, Papers.Paper paper) {
        if (paper.files().isEmpty()) {
            return Stream.of(row(candidate, paper, null, null, null));
        }
        return paper.files().stream().map(file -> row(candidate, paper, file.fileName(), file.size(), file.sha256()));
    }

    private static List<?> row(Candidate candidate, Papers.Paper paper, String file, Long bytes, String sha256) {
        return Arrays.asList(
                candidate.id(),
                paper.component().code(),
                paper.state(),
                paper.issuedOn(),
                paper.reference(),
                file,
                bytes,
                sha256);
    }
}
