package vn.congvu.leadershipexam.body;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.Body;
import vn.congvu.leadershipexam.ExamProblems;
import vn.congvu.leadershipexam.evidence.Alarm;
import vn.congvu.leadershipexam.registration.Candidate;
import vn.congvu.web.problem.ProblemException;

/**
 * Who may act for which body of a council. Only people who sit there now; where somebody stands in the organisation
 * opens nothing.
 */
@Component
public class Seats {

    private static final Logger log = LoggerFactory.getLogger(Seats.class);

    private final Members members;
    private final Duties duties;
    private final Conflicts conflicts;
    private final Alarm alarm;

    Seats(Members members, Duties duties, Conflicts conflicts, Alarm alarm) {
        this.members = members;
        this.duties = duties;
        this.conflicts = conflicts;
        this.alarm = alarm;
    }

    public boolean sits(String username, String round, int council, Body body) {
        return seat(username, round, council, body).isPresent();
    }

    /** As head or deputy. */
    public boolean leads(String username, String round, int council, Body body) {
        return seat(username, round, council, body)
                .filter(seat -> seat.rank().leads())
                .isPresent();
    }

    /** Refuses whoever sits in none of the bodies, and logs it; also whoever may not act at all. */
    public void require(String username, String round, int council, Body... anyOf) {
        if (Stream.of(anyOf).noneMatch(body -> sits(username, round, council, body))) {
            throw refused(username, round, council, anyOf);
        }
        requireFree(username, round, council);
    }

    /** The same, for something that is done to one candidate. */
    public void require(String username, Candidate candidate, Body... anyOf) {
        require(username, candidate.roundCode(), candidate.councilNo(), anyOf);
        if (conflicts.with(username, candidate)) {
            alarm.raise(candidate.roundCode(), candidate.councilNo(), "ownRelative", username, Map.of());
            throw refused(username, candidate.roundCode(), candidate.councilNo(), anyOf);
        }
    }

    /** Refuses whoever is neither head nor deputy of one of the bodies, and logs it. */
    public void requireLead(String username, String round, int council, Body... anyOf) {
        if (Stream.of(anyOf).noneMatch(body -> leads(username, round, council, body))) {
            throw refused(username, round, council, anyOf);
        }
        requireFree(username, round, council);
    }

    private void requireFree(String username, String round, int council) {
        duties.bar(round, council, username).ifPresent(problem -> {
            log.warn("Refused in {}/{}: {} is barred by {}", round, council, username, problem.type());
            alarm.raise(round, council, "barredFromDuty", username, Map.of("by", problem.type()));
            throw new ProblemException(problem);
        });
    }

    private Optional<Member> seat(String username, String round, int council, Body body) {
        return members.sitting(round, council, body).stream()
                .filter(seat -> seat.username().equals(username))
                .findFirst();
    }

    private RuntimeException refused(String username, String round, int council, Body... wanted) {
        log.warn("Refused in {}/{}: {} sits in none of {}", round, council, username, Arrays.toString(wanted));
        List<String> bodies = Stream.of(wanted).map(Body::key).toList();
        alarm.raise(round, council, "outsideTheBody", username, Map.of("bodies", bodies));
        return ExamProblems.notAllowed();
    }
}
