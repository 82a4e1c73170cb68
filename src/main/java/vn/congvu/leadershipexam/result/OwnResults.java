package vn.congvu.leadershipexam.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.leadershipexam.ExamProblems;
import vn.congvu.leadershipexam.defence.DefenceMarks;
import vn.congvu.leadershipexam.evidence.CanonicalJson;
import vn.congvu.leadershipexam.evidence.EvidenceFile;
import vn.congvu.leadershipexam.registration.Candidate;
import vn.congvu.leadershipexam.registration.Candidates;
import vn.congvu.leadershipexam.round.Post;
import vn.congvu.leadershipexam.round.Posts;
import vn.congvu.security.CurrentUser;

/** What candidates learn about themselves once the result is published, and how they check it. */
@Service
@Transactional(readOnly = true)
public class OwnResults {

    private final Candidates candidates;
    private final Posts posts;
    private final Results results;
    private final PaperMarks papers;
    private final DefenceMarks defences;
    private final EvidenceFile chain;
    private final CurrentUser user;

    OwnResults(
            Candidates candidates,
            Posts posts,
            Results results,
            PaperMarks papers,
            DefenceMarks defences,
            EvidenceFile chain,
            CurrentUser user) {
        this.candidates = candidates;
        this.posts = posts;
        this.results = results;
        this.papers = papers;
        this.defences = defences;
        this.chain = chain;
        this.user = user;
    }

    private record Own(Candidate candidate, ExamResult result, ResultLine line) {}

    public OwnResultView of(String code) {
        Own own = own(code);
        Post post = posts.require(code, own.candidate().postNo());
        ResultLine line = own.line();
        return new OwnResultView(
                own.candidate().candidateNumber(),
                post.titleVi(),
                post.titleEn(),
                line.written(),
                line.defence(),
                line.total(),
                line.place(),
                line.outcome().name(),
                line.reason() == null ? null : line.reason().name(),
                own.result().decidedNumber(),
                own.result().publishedAt());
    }

    /** Entries of the chain that bind the candidate's own marks, opened, and what they bind. */
    public String proof(String code) {
        Own own = own(code);
        List<PaperMarks.Opening> openings =
                new ArrayList<>(papers.openings(own.candidate().id()));
        openings.addAll(defences.openings(own.candidate().id()));
        openings.add(new PaperMarks.Opening(own.line().sealed(), own.line().facts()));
        Set<String> bound =
                openings.stream().map(opening -> opening.sealed().commitment()).collect(Collectors.toSet());
        return CanonicalJson.of(Map.of(
                "round",
                code,
                "entries",
                chain.opened(code, facts -> texts(facts).anyMatch(bound::contains)),
                "openings",
                openings.stream().map(OwnResults::shown).toList()));
    }

    private static Stream<Object> texts(Map<String, ?> facts) {
        return facts.values().stream()
                .flatMap(value -> value instanceof List<?> many ? many.stream() : Stream.ofNullable(value));
    }

    private static Map<String, Object> shown(PaperMarks.Opening opening) {
        return Map.of(
                "commitment", opening.sealed().commitment(),
                "facts", opening.facts(),
                "salt", opening.sealed().salt());
    }

    private Own own(String code) {
        Candidate candidate = candidates
                .findByRoundCodeAndUsername(code, user.username())
                .orElseThrow(() -> ExamProblems.unknown(code));
        ExamResult result = results.latest(code, candidate.councilNo())
                .filter(latest -> latest.state() == ExamResult.State.PUBLISHED)
                .orElseThrow(ResultProblems::notPublished);
        ResultLine line = results.lines(result).stream()
                .filter(one -> one.candidateId().equals(candidate.id()))
                .findFirst()
                .orElseThrow(() -> ExamProblems.unknown(code));
        return new Own(candidate, result, line);
    }
}
