package vn.congvu.leadershipexam.archive;

import java.util.Arrays;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.body.Members;
import vn.congvu.leadershipexam.registration.Candidates;
import vn.congvu.leadershipexam.round.ExamRound;
import vn.congvu.leadershipexam.round.PlannedDates;
import vn.congvu.leadershipexam.round.Posts;

/** What lies where, then the round itself: posts, people of the boards, candidates, dates. */
@Component
class RoundRecords implements ArchivePart {

    private final Posts posts;
    private final Members members;
    private final Candidates candidates;
    private final PlannedDates dates;

    RoundRecords(Posts posts, Members members, Candidates candidates, PlannedDates dates) {
        this.posts = posts;
        this.members = members;
        this.candidates = candidates;
        this.dates = dates;
    }

    @Override
    public void layDown(Shelf shelf, ExamRound round, int council) {
        shelf.put("README.vi.txt", new ClassPathResource("exam/archive-contents_vi.txt"));
        shelf.put("README.en.txt", new ClassPathResource("exam/archive-contents_en.txt"));
        shelf.table(
                "round/round.csv",
                List.of("code", "name", "legal_basis", "edition"),
                List.of(Arrays.asList(round.code(), round.nameVi(), round.legalBasis(), round.ruleEdition())));
        shelf.table(
                "round/posts.csv",
                List.of("post", "unit", "title", "state"),
                posts.of(round.code()).stream()
                        .filter(post -> post.councilNo() == council)
                        .map(post -> Arrays.asList(post.postNo(), post.unitCode(), post.titleVi(), post.state()))
                        .toList());
        shelf.table(
                "round/dates.csv",
                List.of("name", "at"),
                dates.of(round.code(), council).entrySet().stream()
                        .map(date -> Arrays.asList(date.getKey(), date.getValue()))
                        .toList());
        layDownPeople(shelf, round, council);
    }

    private void layDownPeople(Shelf shelf, ExamRound round, int council) {
        shelf.table(
                "round/members.csv",
                List.of("body", "rank", "username", "name", "appointed_by", "appointed_at", "ended_at", "reason"),
                members.of(round.code()).stream()
                        .filter(member -> member.councilNo() == council)
                        .map(member -> Arrays.asList(
                                member.body(),
                                member.rank(),
                                member.username(),
                                member.fullName(),
                                member.appointedBy(),
                                member.appointedAt(),
                                member.endedAt(),
                                member.endReason()))
                        .toList());
        shelf.table(
                "round/candidates.csv",
                List.of("post", "number", "name", "status", "registered_at"),
                candidates.findByRoundCodeOrderByPostNoAscFullNameAscIdAsc(round.code()).stream()
                        .filter(candidate -> candidate.councilNo() == council)
                        .map(candidate -> Arrays.asList(
                                candidate.postNo(),
                                candidate.candidateNumber(),
                                candidate.fullName(),
                                candidate.status(),
                                candidate.registeredAt()))
                        .toList());
    }
}
