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
import vn.congvu.organisation.Officer;
import vn.congvu.organisation.Organisation;

/**
 * Who may mark. Nobody knows whose a script is, so whoever is related to one candidate of a council marks nothing of that
 * council.
 */
@Component
public class Markers {

    private final Members members;
    private final Conflicts conflicts;
    private final Candidates candidates;
    private final Organisation organisation;

    Markers(Members members, Conflicts conflicts, Candidates candidates, Organisation organisation) {
        this.members = members;
        this.conflicts = conflicts;
        this.candidates = candidates;
        this.organisation = organisation;
    }

    /** Heads and deputies do not mark: they settle what markers differ about. */
    public List<String> of(String round, int council, Body body) {
        return members.sitting(round, council, body).stream()
                .filter(member -> member.rank() == Rank.MEMBER)
                .map(Member::username)
                .filter(username -> !isRelated(round, council, username))
                .toList();
    }

    public String nameOf(String username) {
        return organisation.officer(username).map(Officer::fullName).orElse(username);
    }

    public boolean isRelated(String round, int council, String username) {
        return candidates.findByRoundCodeOrderByPostNoAscFullNameAscIdAsc(round).stream()
                .filter(candidate -> candidate.councilNo() == council)
                .filter(candidate -> candidate.status() != Candidate.Status.WITHDRAWN)
                .anyMatch(candidate -> conflicts.with(username, candidate));
    }
}
