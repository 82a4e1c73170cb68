package vn.congvu.leadershipexam.result;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.archive.ArchivePart;
import vn.congvu.leadershipexam.archive.Shelf;
import vn.congvu.leadershipexam.registration.Candidate;
import vn.congvu.leadershipexam.registration.Candidates;
import vn.congvu.leadershipexam.round.ExamRound;

/** The result as it was published, and the decision on it. */
@Component
class ResultRecords implements ArchivePart {

    private final Results results;
    private final Candidates candidates;

    ResultRecords(Results results, Candidates candidates) {
        this.results = results;
        this.candidates = candidates;
    }

    @Override
    public void layDown(Shelf shelf, ExamRound round, int council) {
        results.latest(round.code(), council).ifPresent(result -> layDown(shelf, result));
    }

    private void layDown(Shelf shelf, ExamResult result) {
        Map<String, Candidate> people =
                candidates.findByRoundCodeOrderByPostNoAscFullNameAscIdAsc(result.round()).stream()
                        .collect(Collectors.toMap(Candidate::id, Function.identity()));
        shelf.table(
                "result/result.csv",
                List.of("post", "number", "name", "written", "defence", "total", "place", "outcome", "reason"),
                results.lines(result).stream()
                        .map(line -> row(line, people.get(line.candidateId())))
                        .toList());
        shelf.table(
                "result/decision.csv",
                List.of(
                        "version",
                        "state",
                        "drawn_by",
                        "drawn_at",
                        "number",
                        "decided_by",
                        "decided_at",
                        "published_at"),
                List.of(Arrays.asList(
                        result.version(),
                        result.state(),
                        result.drawnBy(),
                        result.drawnAt(),
                        result.decidedNumber(),
                        result.decidedBy(),
                        result.decidedAt(),
                        result.publishedAt())));
    }

    private static List<?> row(ResultLine line, Candidate who) {
        return Arrays.asList(
                line.postNo(),
                who.candidateNumber(),
                who.fullName(),
                line.written(),
                line.defence(),
                line.total(),
                line.place(),
                line.outcome(),
                line.reason());
    }
}
