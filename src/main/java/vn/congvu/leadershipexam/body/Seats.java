package vn.congvu.leadershipexam.body;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.Body;
import vn.congvu.leadershipexam.ExamProblems;

/**
 * Who may act for which body of a council. Only people who sit there now; where somebody stands in the organisation
 * opens nothing.
 */
@Component
public class Seats {

    private static final Logger log = LoggerFactory.getLogger(Seats.class);

    private final Members members;

    Seats(Members members) {
        this.members = members;
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

    /** Refuses whoever sits in none of the bodies, and logs it. */
    public void require(String username, String round, int council, Body... anyOf) {
        if (Stream.of(anyOf).noneMatch(body -> sits(username, round, council, body))) {
            throw refused(username, round, council, anyOf);
        }
    }

    /** Refuses whoever is neither head nor deputy of one of the bodies, and logs it. */
    public void requireLead(String username, String round, int council, Body... anyOf) {
        if (Stream.of(anyOf).noneMatch(body -> leads(username, round, council, body))) {
            throw refused(username, round, council, anyOf);
        }
    }

    private Optional<Member> seat(String username, String round, int council, Body body) {
        return members.sitting(round, council, body).stream()
                .filter(seat -> seat.username().equals(username))
                .findFirst();
    }

    private static RuntimeException refused(String username, String round, int council, Body... wanted) {
        log.warn("Refused in {}/{}: {} sits in none of {}", round, council, username, Arrays.toString(wanted));
        return ExamProblems.notAllowed();
    }
}
