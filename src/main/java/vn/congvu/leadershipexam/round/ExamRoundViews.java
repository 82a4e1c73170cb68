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
public class ExamRoundViews {

    private static final Sort NEWEST_FIRST = Sort.by(Sort.Order.desc("draftedAt"), Sort.Order.desc("code"));

    private final ExamRounds rounds;
    private final Councils councils;
    private final Posts posts;
    private final PlannedDates dates;
    private final Suspensions suspensions;
    private final RoundAccess access;
    private final RoundActions actions;
    private final Organisation organisation;

    ExamRoundViews(
            ExamRounds rounds,
            Councils councils,
            Posts posts,
            PlannedDates dates,
            Suspensions suspensions,
            RoundAccess access,
            RoundActions actions,
            Organisation organisation) {
        this.rounds = rounds;
        this.councils = councils;
        this.posts = posts;
        this.dates = dates;
        this.suspensions = suspensions;
        this.access = access;
        this.actions = actions;
        this.organisation = organisation;
    }

    public ExamRoundView one(String code) {
        return view(rounds.findById(code).filter(access::maySee).orElseThrow(() -> ExamProblems.unknown(code)));
    }

    /** Those the reader has something to do with. There are few rounds a year, so each is asked about by itself. */
    public Page<ExamRoundView.Row> list(Window window) {
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

    private ExamRoundView.Row row(ExamRound round) {
        return new ExamRoundView.Row(
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

    private ExamRoundView view(ExamRound round) {
        return new ExamRoundView(
                round.code(),
                round.nameVi(),
                round.nameEn(),
                round.status().name(),
                round.suspendedAt(),
                standstill(round),
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
                        .map(seat -> new ExamRoundView.Seat(
                                seat.councilNo(),
                                seat.body().name(),
                                seat.rank().leads()))
                        .toList());
    }

    private ExamRoundView.Standstill standstill(ExamRound round) {
        return suspensions
                .current(round.code())
                .map(one -> new ExamRoundView.Standstill(one.number(), one.reason(), one.legalBasis()))
                .orElse(null);
    }

    private ExamRoundView.CouncilView council(Council council) {
        return new ExamRoundView.CouncilView(
                council.councilNo(),
                council.level().name(),
                unit(council.unitCode()),
                council.nameVi(),
                council.nameEn(),
                council.phase().name(),
                dates.of(council.roundCode(), council.councilNo()));
    }

    private ExamRoundView.PostView post(Post post) {
        return new ExamRoundView.PostView(
                post.postNo(),
                post.councilNo(),
                unit(post.unitCode()),
                post.titleVi(),
                post.titleEn(),
                post.grade().name(),
                post.state().name());
    }

    private ExamRoundView.UnitName unit(String code) {
        return new ExamRoundView.UnitName(
                code,
                organisation.unit(code).map(Unit::institutionCode).orElse(code),
                organisation.unit(code).map(Unit::nameVi).orElse(code),
                organisation.unit(code).map(Unit::nameEn).orElse(code));
    }
}
