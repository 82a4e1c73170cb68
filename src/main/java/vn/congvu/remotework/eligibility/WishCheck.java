package vn.congvu.remotework.eligibility;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.calendar.WorkingCalendars;
import vn.congvu.remotework.day.Absences;
import vn.congvu.remotework.request.RemoteRequest;
import vn.congvu.remotework.request.Wish;
import vn.congvu.remotework.round.PilotPosition;
import vn.congvu.remotework.round.PositionStore;
import vn.congvu.remotework.round.Round;
import vn.congvu.remotework.round.RoundState;
import vn.congvu.remotework.round.RoundStore;
import vn.congvu.remotework.rule.RuleBook;
import vn.congvu.web.problem.Problem;

/** What has to be right before the conditions can be asked at all: the round, the position, the days. */
@Component
public class WishCheck {

    private final RoundStore rounds;
    private final Absences absences;
    private final RuleBook rules;
    private final WorkingCalendars calendars;
    private final Clock clock;
    private final PositionStore positions;

    WishCheck(
            RoundStore rounds,
            Absences absences,
            RuleBook rules,
            WorkingCalendars calendars,
            Clock clock,
            PositionStore positions) {
        this.rounds = rounds;
        this.absences = absences;
        this.rules = rules;
        this.calendars = calendars;
        this.clock = clock;
        this.positions = positions;
    }

    /** @return the position, when nothing is wrong */
    public PilotPosition position(Wish wish, String username) {
        Problem problem = new Problem("remote-work-wish", 422);
        Round round = rounds.find(wish.roundId()).orElse(null);
        if (round == null || round.state() != RoundState.OPEN) {
            problem.field("roundId", "round-not-open", rules.rule("R11").words());
            problem.throwIfAnyField();
        }
        PilotPosition position = positions
                .find(wish.positionId())
                .filter(found -> found.roundId().equals(round.id()))
                .orElse(null);
        if (position == null) {
            problem.field("positionId", "position-not-listed", rule("R11"), round.publishedIn());
            problem.throwIfAnyField();
        } else if (!position.holders().contains(username)) {
            problem.field("positionId", "position-not-yours", rule("R3"), round.publishedIn());
        }
        check(problem, wish.days(), round, position.unitCode(), absences.ofPerson(username, Asked.NO_CODE));
        problem.throwIfAnyField();
        return position;
    }

    /** Other days for a request that stands already. */
    public void check(Problem problem, RemoteRequest request, List<LocalDate> wanted) {
        Round round = rounds.find(request.roundId()).orElseThrow();
        check(problem, wanted, round, request.unitCode(), absences.ofPerson(request.applicant(), request.code()));
    }

    /** @param taken days the person has or waits for already */
    private void check(Problem problem, List<LocalDate> wanted, Round round, String unitCode, List<LocalDate> taken) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        WorkingCalendar calendar = calendars.forUnit(unitCode);
        Set<LocalDate> seen = new HashSet<>();
        for (int i = 0; i < wanted.size(); i++) {
            LocalDate day = wanted.get(i);
            String field = "days[" + i + "]";
            if (!round.contains(day)) {
                problem.field(
                        field, "day-outside-round", day, round.from(), round.to(), rule("N3"), round.publishedIn());
            } else if (!day.isAfter(today)) {
                problem.field(field, "day-passed", day, rule("N3"), round.publishedIn());
            } else if (!calendar.day(day).isWorking()) {
                problem.field(field, "day-not-working", day, rule("N3"), round.publishedIn());
            } else if (!seen.add(day) || taken.contains(day)) {
                problem.field(field, "day-asked-already", day, rule("N4"), round.publishedIn());
            }
        }
    }

    private Object rule(String code) {
        return rules.rule(code).words();
    }
}
