package vn.congvu.leadershipexam.registration;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.leadershipexam.Phase;
import vn.congvu.leadershipexam.round.Council;
import vn.congvu.leadershipexam.round.Councils;
import vn.congvu.leadershipexam.round.ExamRound;
import vn.congvu.leadershipexam.round.ExamRounds;
import vn.congvu.leadershipexam.round.PlannedDates;

/** One application, for its candidate and for those who check it. */
@Service
@Transactional(readOnly = true)
public class ApplicationViews {

    private final ExamRounds rounds;
    private final Councils councils;
    private final PlannedDates dates;
    private final Applications applications;
    private final Papers papers;
    private final EligibilityTable table;
    private final Vettings vettings;
    private final AnswerTime answers;
    private final PublishedPlaces places;
    private final PostViews posts;
    private final RegistrationTime time;
    private final RegistrationAccess access;
    private final Clock clock;

    ApplicationViews(
            ExamRounds rounds,
            Councils councils,
            PlannedDates dates,
            Applications applications,
            Papers papers,
            EligibilityTable table,
            Vettings vettings,
            AnswerTime answers,
            PublishedPlaces places,
            PostViews posts,
            RegistrationTime time,
            RegistrationAccess access,
            Clock clock) {
        this.rounds = rounds;
        this.councils = councils;
        this.dates = dates;
        this.applications = applications;
        this.papers = papers;
        this.table = table;
        this.vettings = vettings;
        this.answers = answers;
        this.places = places;
        this.posts = posts;
        this.time = time;
        this.access = access;
        this.clock = clock;
    }

    public ApplicationView one(String id) {
        Candidate candidate = access.readable(id);
        ExamRound round = rounds.require(candidate.roundCode());
        Council council = councils.require(round.code(), candidate.councilNo());
        Application said = applications.require(id);
        boolean mine = candidate.isBy(access.username());
        Optional<Vetting> decided = vettings.find(id).filter(vetting -> !mine || vetting.confirmed());
        Instant until = decided.filter(vetting -> vetting.confirmed() && !vetting.eligible())
                .map(vetting -> answers.until(round, vetting))
                .orElse(null);
        boolean open = mine && !round.isSuspended() && standing(candidate) && time.isOpen(council);
        return new ApplicationView(
                id,
                round.code(),
                round.nameVi(),
                round.nameEn(),
                posts.organiser(round).vi(),
                posts.organiser(round).en(),
                council.councilNo(),
                council.nameVi(),
                council.nameEn(),
                council.phase(),
                round.isSuspended(),
                posts.of(round.code(), candidate.postNo()),
                candidate.fullName(),
                candidate.birthDate(),
                candidate.status(),
                candidate.registeredAt(),
                time.closes(round.code(), council.councilNo()).orElse(null),
                mine,
                open,
                mine && mayWithdraw(candidate, council),
                ApplicationView.Said.of(said),
                papers.of(id, table.closes(candidate)).stream()
                        .map(ApplicationView.PaperView::of)
                        .toList(),
                table.findings(candidate),
                decided.map(vetting -> vetting(vetting, mine, council)).orElse(null),
                said.answer(),
                said.answeredAt(),
                until,
                mine && until != null && !clock.instant().isAfter(until) && council.phase() == Phase.VETTING,
                places.of(candidate),
                dates(round, council));
    }

    private static boolean standing(Candidate candidate) {
        return candidate.status() == Candidate.Status.REGISTERED;
    }

    private static boolean mayWithdraw(Candidate candidate, Council council) {
        return (standing(candidate) || candidate.status() == Candidate.Status.ELIGIBLE)
                && council.phase().isBefore(Phase.WRITTEN);
    }

    private Map<String, Instant> dates(ExamRound round, Council council) {
        Map<String, Instant> all = new TreeMap<>(dates.of(round.code(), PlannedDates.WHOLE_ROUND));
        all.putAll(dates.of(round.code(), council.councilNo()));
        return all;
    }

    private ApplicationView.VettingView vetting(Vetting vetting, boolean mine, Council council) {
        return new ApplicationView.VettingView(
                vetting.eligible(),
                vetting.reasons(),
                vetting.note(),
                mine ? null : vetting.proposedBy(),
                vetting.proposedAt(),
                mine ? null : vetting.confirmedBy(),
                vetting.confirmedAt(),
                !mine
                        && !vetting.confirmed()
                        && council.phase() == Phase.VETTING
                        && access.vets(council.roundCode(), council.councilNo())
                        && !vetting.proposedBy().equals(access.username()));
    }
}
