package vn.congvu.leadershipexam.registration;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.leadershipexam.ExamProblems;
import vn.congvu.leadershipexam.Phase;
import vn.congvu.leadershipexam.round.Council;
import vn.congvu.leadershipexam.round.Councils;
import vn.congvu.leadershipexam.round.ExamRound;
import vn.congvu.leadershipexam.round.ExamRounds;
import vn.congvu.leadershipexam.round.PlannedDates;
import vn.congvu.leadershipexam.round.Post;
import vn.congvu.leadershipexam.round.Posts;

/** What everybody may know of a round: notice, posts, dates, and the list of who may sit the exam. Nothing else. */
@Service
@Transactional(readOnly = true)
public class PublicExams {

    private static final int SHOWN = 100;

    private final ExamRounds rounds;
    private final Councils councils;
    private final Posts posts;
    private final PostViews views;
    private final PlannedDates dates;
    private final Standing standing;
    private final Publications publications;
    private final PaperComponents components;
    private final RegistrationTime time;

    PublicExams(
            ExamRounds rounds,
            Councils councils,
            Posts posts,
            PostViews views,
            PlannedDates dates,
            Standing standing,
            Publications publications,
            PaperComponents components,
            RegistrationTime time) {
        this.rounds = rounds;
        this.councils = councils;
        this.posts = posts;
        this.views = views;
        this.dates = dates;
        this.standing = standing;
        this.publications = publications;
        this.components = components;
        this.time = time;
    }

    /** @param resultsPublished whether somebody's result is public */
    public record PublicExam(
            String code,
            String nameVi,
            String nameEn,
            String organiserVi,
            String organiserEn,
            String legalBasis,
            boolean suspended,
            boolean resultsPublished,
            List<PublicPost> posts,
            Map<String, Instant> dates,
            List<PaperComponent> components,
            List<PublicList> lists) {}

    /** @param open whether applications for it are taken now */
    public record PublicPost(ApplicationView.PostView post, int councilNo, boolean open, Instant closesAt) {}

    public record PublicList(
            int councilNo,
            String nameVi,
            String nameEn,
            Instant publishedAt,
            boolean withSeats,
            List<Listed> candidates) {}

    /** Number, name and post; no more of anybody. */
    public record Listed(String number, String fullName, int postNo, String room) {}

    public List<PublicExam> all() {
        return rounds.findAll().stream()
                .filter(this::isPublic)
                .sorted(Comparator.comparing(ExamRound::draftedAt).reversed())
                .limit(SHOWN)
                .map(this::view)
                .toList();
    }

    public PublicExam one(String code) {
        return rounds.findById(code)
                .filter(this::isPublic)
                .map(this::view)
                .orElseThrow(() -> ExamProblems.unknown(code));
    }

    private boolean isPublic(ExamRound round) {
        return councils.announced(round.code());
    }

    private static boolean announced(Council council) {
        return council.phase() != Phase.PREPARING;
    }

    private static boolean hasResult(Council council) {
        return council.phase() == Phase.RESULT || council.phase() == Phase.ARCHIVED;
    }

    private PublicExam view(ExamRound round) {
        List<Council> announced = councils.of(round.code()).stream()
                .filter(PublicExams::announced)
                .toList();
        return new PublicExam(
                round.code(),
                round.nameVi(),
                round.nameEn(),
                views.organiser(round).vi(),
                views.organiser(round).en(),
                round.legalBasis(),
                round.isSuspended(),
                announced.stream().anyMatch(PublicExams::hasResult),
                announced.stream()
                        .flatMap(council -> posts.of(round.code()).stream()
                                .filter(post -> post.councilNo() == council.councilNo())
                                .map(post -> post(round, council, post)))
                        .toList(),
                new TreeMap<>(dates.of(round.code(), PlannedDates.WHOLE_ROUND)),
                components.all(),
                announced.stream().flatMap(council -> list(council).stream()).toList());
    }

    private PublicPost post(ExamRound round, Council council, Post post) {
        return new PublicPost(
                views.of(post),
                council.councilNo(),
                !round.isSuspended() && post.state() == Post.State.OPEN && time.isOpen(council),
                time.closes(round.code(), council.councilNo()).orElse(null));
    }

    private Optional<PublicList> list(Council council) {
        String round = council.roundCode();
        int no = council.councilNo();
        boolean seats = publications.at(round, no, Publications.What.SEATS).isPresent();
        return publications
                .at(round, no, Publications.What.LIST)
                .map(at -> new PublicList(no, council.nameVi(), council.nameEn(), at, seats, listed(round, no, seats)));
    }

    private List<Listed> listed(String round, int council, boolean seats) {
        return standing.listed(round, council).stream()
                .map(candidate -> new Listed(
                        seats ? candidate.candidateNumber() : null,
                        candidate.fullName(),
                        candidate.postNo(),
                        seats ? candidate.room() : null))
                .sorted(Comparator.comparing((Listed one) -> one.number() == null ? "" : one.number())
                        .thenComparing(Listed::fullName))
                .toList();
    }
}
