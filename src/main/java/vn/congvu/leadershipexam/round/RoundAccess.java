package vn.congvu.leadershipexam.round;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.ExamProblems;
import vn.congvu.leadershipexam.body.Member;
import vn.congvu.leadershipexam.body.Members;
import vn.congvu.organisation.Role;
import vn.congvu.security.CurrentUser;

/**
 * Who may see and do what with a round as a whole: the organiser prepares it, the authority answers, members of bodies and
 * the units of the posts see it. Candidates read what is public elsewhere.
 */
@Component
class RoundAccess {

    private final CurrentUser user;
    private final Members members;
    private final Posts posts;
    private final PostLeaders leaders;

    RoundAccess(CurrentUser user, Members members, Posts posts, PostLeaders leaders) {
        this.user = user;
        this.members = members;
        this.posts = posts;
        this.leaders = leaders;
    }

    String username() {
        return user.username();
    }

    boolean drafts(String organiserUnit) {
        return user.has(Role.OFFICER, organiserUnit) || user.has(Role.HEAD, organiserUnit);
    }

    boolean organises(ExamRound round) {
        return drafts(round.organiserUnit());
    }

    boolean leadsOrganiser(ExamRound round) {
        return user.has(Role.HEAD, round.organiserUnit()) || user.has(Role.LEADER, round.organiserUnit());
    }

    boolean answers(ExamRound round) {
        return user.has(Role.LEADER, round.authorityUnit());
    }

    List<Member> seats(ExamRound round) {
        return members.seatsOf(user.username()).stream()
                .filter(seat -> seat.roundCode().equals(round.code()))
                .toList();
    }

    boolean maySee(ExamRound round) {
        return organises(round)
                || leadsOrganiser(round)
                || answers(round)
                || !seats(round).isEmpty()
                || round.status() != ExamRound.Status.DRAFT && leadsPost(round);
    }

    private boolean leadsPost(ExamRound round) {
        return posts.of(round.code()).stream()
                .anyMatch(post -> leaders.isReader(post) || user.has(Role.HEAD, post.unitCode()));
    }

    /** Suspending, resuming, changing the notice and stopping follow a decision that one of these two registers. */
    boolean decides(ExamRound round) {
        return leadsOrganiser(round) || answers(round);
    }

    void require(boolean allowed) {
        if (!allowed) {
            throw ExamProblems.notAllowed();
        }
    }
}
