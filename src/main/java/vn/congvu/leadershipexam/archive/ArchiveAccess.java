package vn.congvu.leadershipexam.archive;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.Body;
import vn.congvu.leadershipexam.ExamProblems;
import vn.congvu.leadershipexam.body.Seats;
import vn.congvu.leadershipexam.round.ExamRound;
import vn.congvu.organisation.Role;
import vn.congvu.security.CurrentUser;

/** The secretariat hands over, the registry of the organising institution keeps; both may fetch what was sealed. */
@Component
class ArchiveAccess {

    private final Seats seats;
    private final CurrentUser user;

    ArchiveAccess(Seats seats, CurrentUser user) {
        this.seats = seats;
        this.user = user;
    }

    String username() {
        return user.username();
    }

    boolean handsOver(ExamRound round, int council) {
        return seats.sits(username(), round.code(), council, Body.SECRETARIAT);
    }

    /** The archive joins codes, marks and names: whoever examined does not keep it. */
    private boolean keeps(ExamRound round, int council) {
        return user.has(Role.REGISTRY)
                && user.institutions().contains(round.institutionCode())
                && Stream.of(Body.values()).noneMatch(body -> seats.sits(username(), round.code(), council, body));
    }

    void requireHandingOver(ExamRound round, int council) {
        seats.require(username(), round.code(), council, Body.SECRETARIAT);
    }

    /** As not found for whoever may not. */
    void requireReader(ExamRound round, int council) {
        if (!handsOver(round, council) && !keeps(round, council)) {
            throw ExamProblems.unknown(round.code());
        }
    }
}
