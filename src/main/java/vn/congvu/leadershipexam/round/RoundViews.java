package vn.congvu.leadershipexam.round;

import java.time.Instant;
import java.util.List;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.leadershipexam.ExamProblems;
import vn.congvu.organisation.Organisation;
import vn.congvu.organisation.Unit;
import vn.congvu.web.paging.Page;
import vn.congvu.web.paging.Window;

/** Rounds as people read them, the newest first. */
@Service
@Transactional(readOnly = true)
public class RoundViews {

    private static final Sort NEWEST_FIRST = Sort.by(Sort.Order.desc("draftedAt"), Sort.Order.desc("code"));

    private final ExamRounds rounds;
    private final Councils councils;
    private final Posts posts;
    private final PlannedDates dates;
    private final RoundAccess access;
    private final RoundActions actions;
    private final Organisation organisation;

    RoundViews(
            ExamRounds rounds,
            Councils councils,
            Posts posts,
            PlannedDates dates,
            RoundAccess access,
            RoundActions actions,
            Organisation organisation) {
        this.rounds = rounds;
        this.councils = councils;
        this.posts = posts;
        this.dates = dates;
        this.access = access;
        this.actions = actions;
        this.organisation = organisation;
    }

    public RoundView one(String code) {
        return view(rounds.findById(code).filter(access::maySee).orElseThrow(() -> ExamProblems.unknown(code)));
    }

    /** Those the reader has something to do with. There are few rounds a year, so each is asked about by itself. */
    public Page<RoundView.Row> list(Window window) {
        Specification<ExamRound> wanted =
                window.fromStart() ? (row, query, build) -> build.conjunction() : after(window.after());
        List<ExamRound> seen = rounds.findAll(wanted, NEWEST_FIRST).stream()
                .filter(access::maySee)
                .limit(window.fetch())
                .toList();
        return window.page(seen, round -> List.of(round.draftedAt().toString(), round.code()))
                .map(this::row);
    }

    private static Specification<ExamRound> after(List<String> key) {
        Instant drafted = Instant.parse(key.get(0));
        return (row, query, build) -> build.or(
                build.lessThan(row.get("draftedAt"), drafted),
                build.and(build.equal(row.get("draftedAt"), drafted), build.lessThan(row.get("code"), key.get(1))));
    }

    private RoundView.Row row(ExamRound round) {
        return new RoundView.Row(
                round.code(),
                round.nameVi(),
                round.nameEn(),
                round.status().name(),
                round.suspendedAt(),
                unit(round.organiserUnit()),
                round.draftedAt(),
                posts.of(round.code()).size(),
                councils.of(round.code()).size());
    }

    private RoundView view(ExamRound round) {
        return new RoundView(
                round.code(),
                round.nameVi(),
                round.nameEn(),
                round.status().name(),
                round.suspendedAt(),
                unit(round.organiserUnit()),
                unit(round.authorityUnit()),
                round.legalBasis(),
                round.ruleEdition(),
                round.draftedBy(),
                round.draftedAt(),
                round.endedAt(),
                councils.of(round.code()).stream().map(this::council).toList(),
                posts.of(round.code()).stream().map(this::post).toList(),
                dates.of(round.code(), PlannedDates.WHOLE_ROUND),
                actions.of(round),
                access.organises(round),
                access.answers(round),
                access.seats(round).stream()
                        .map(seat -> new RoundView.Seat(
                                seat.councilNo(),
                                seat.body().name(),
                                seat.rank().leads()))
                        .toList());
    }

    private RoundView.CouncilView council(Council council) {
        return new RoundView.CouncilView(
                council.councilNo(),
                council.level().name(),
                unit(council.unitCode()),
                council.nameVi(),
                council.nameEn(),
                council.phase().name(),
                dates.of(council.roundCode(), council.councilNo()));
    }

    private RoundView.PostView post(Post post) {
        return new RoundView.PostView(
                post.postNo(),
                post.councilNo(),
                unit(post.unitCode()),
                post.titleVi(),
                post.titleEn(),
                post.grade().name(),
                post.state().name());
    }

    private RoundView.UnitName unit(String code) {
        return new RoundView.UnitName(
                code,
                organisation.unit(code).map(Unit::nameVi).orElse(code),
                organisation.unit(code).map(Unit::nameEn).orElse(code));
    }
}
