package vn.congvu.leadershipexam.appointment;

import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.round.ExamRound;
import vn.congvu.leadershipexam.round.Post;
import vn.congvu.leadershipexam.round.PostLeaders;
import vn.congvu.organisation.Role;
import vn.congvu.security.CurrentUser;

/** Who reads of an appointment: the organiser, the authority, the unit of the post, and the person. */
@Component
class AppointmentAccess {

    private final CurrentUser user;
    private final PostLeaders leaders;

    AppointmentAccess(CurrentUser user, PostLeaders leaders) {
        this.user = user;
        this.leaders = leaders;
    }

    boolean maySee(ExamRound round, Post post, Winner winner) {
        return organises(round)
                || user.has(Role.LEADER, round.authorityUnit())
                || leaders.isReader(post)
                || winner.is(user.username());
    }

    boolean isMe(Winner winner) {
        return winner.is(user.username());
    }

    private boolean organises(ExamRound round) {
        return user.has(Role.OFFICER, round.organiserUnit())
                || user.has(Role.HEAD, round.organiserUnit())
                || user.has(Role.LEADER, round.organiserUnit());
    }
}
