package vn.congvu.leadershipexam.marking.desk;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.Body;
import vn.congvu.leadershipexam.Rank;
import vn.congvu.leadershipexam.body.Conflicts;
import vn.congvu.leadershipexam.body.Member;
import vn.congvu.leadershipexam.body.Members;
import vn.congvu.leadershipexam.registration.Candidate;
import vn.congvu.leadershipexam.registration.Candidates;

/**
 * Who may mark. Nobody knows whose a script is, so whoever is related to one candidate of a council marks nothing of that
 * council.
 */
@Component
public class Markers {

    private final Members members;
    private final Conflicts conflicts;
    private final Candidates candidates;

    Markers(Members members, Conflicts conflicts, Candidates candidates) {
        this.members = members;
        this.conflicts = conflicts;
        this.candidates = candidates;
    }

    /** Heads and deputies do not mark: they settle what markers differ about. */
    public List<String> of(String round, int council, Body body) {
        return members.sitting(round, council, body).stream()
                .filter(member -> member.rank() == Rank.MEMBER)
                .map(Member::username)
                .filter(username -> !isRelated(round, council, username))
                .toList();
    }

    public boolean isRelated(String round, int council, String username) {
        return candidates.findByRoundCodeOrderByPostNoAscFullNameAscIdAsc(round).stream()
                .filter(candidate -> candidate.councilNo() == council)
                .filter(candidate -> candidate.status() != Candidate.Status.WITHDRAWN)
                .anyMatch(candidate -> conflicts.with(username, candidate));
    }
}
