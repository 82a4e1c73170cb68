package vn.congvu.leadershipexam.body;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.Body;
import vn.congvu.leadershipexam.ExamProblems;
import vn.congvu.leadershipexam.round.ExamRound;
import vn.congvu.organisation.Role;
import vn.congvu.security.CurrentUser;

/**
 * Who forms bodies and who sees them. The organiser's head and the authority's leaders form all; the head of a council
 * forms its boards, but neither the council itself nor those who supervise it.
 */
@Component
class BodyAccess {

    private static final Set<Body> ABOVE_THE_COUNCIL = EnumSet.of(Body.COUNCIL, Body.SUPERVISION);
    private static final Set<Body> KNOWING_ALL = EnumSet.of(Body.COUNCIL, Body.SECRETARIAT, Body.SUPERVISION);

    private final CurrentUser user;
    private final Seats seats;
    private final Members members;

    BodyAccess(CurrentUser user, Seats seats, Members members) {
        this.user = user;
        this.seats = seats;
        this.members = members;
    }

    String username() {
        return user.username();
    }

    boolean organises(ExamRound round) {
        return user.has(Role.HEAD, round.organiserUnit()) || user.has(Role.LEADER, round.authorityUnit());
    }

    boolean mayForm(ExamRound round, int council, Body body) {
        return organises(round)
                || !ABOVE_THE_COUNCIL.contains(body) && seats.leads(username(), round.code(), council, Body.COUNCIL);
    }

    void requireForming(ExamRound round, int council, Body body) {
        if (!mayForm(round, council, body)) {
            throw ExamProblems.notAllowed();
        }
    }

    /** Who marks and who sets papers is known to few; everybody knows their own body. */
    boolean sees(ExamRound round, int council, Body body) {
        return organises(round)
                || KNOWING_ALL.stream().anyMatch(one -> seats.sits(username(), round.code(), council, one))
                || seats.sits(username(), round.code(), council, body);
    }

    boolean supervises(String round, int council) {
        return seats.sits(username(), round, council, Body.SUPERVISION);
    }

    void requireBelonging(ExamRound round) {
        if (!organises(round) && !satAnywhere(round)) {
            throw ExamProblems.unknown(round.code());
        }
    }

    /** Whoever had to leave still reads what they declared. */
    private boolean satAnywhere(ExamRound round) {
        return members.of(round.code()).stream()
                .anyMatch(seat -> seat.username().equals(username()));
    }

    boolean sitsAnywhere(ExamRound round) {
        return members.seatsOf(username()).stream()
                .anyMatch(seat -> seat.roundCode().equals(round.code()));
    }
}
