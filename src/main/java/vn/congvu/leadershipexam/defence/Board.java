package vn.congvu.leadershipexam.defence;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.Body;
import vn.congvu.leadershipexam.Rank;
import vn.congvu.leadershipexam.body.Conflicts;
import vn.congvu.leadershipexam.body.Member;
import vn.congvu.leadershipexam.body.Members;
import vn.congvu.leadershipexam.registration.Candidate;

/**
 * Who marks whom. Members and deputies mark; the head decides where they are too far apart and so does not mark, the
 * secretary keeps the minutes.
 */
@Component
class Board {

    private final Members members;
    private final Conflicts conflicts;

    Board(Members members, Conflicts conflicts) {
        this.members = members;
        this.conflicts = conflicts;
    }

    /** Who has to mark a candidate, and which of their marks are locked. */
    record Markers(List<Member> sitting, Map<String, GivenMark> given) {

        List<Member> marking() {
            return sitting.stream().filter(member -> !standsAside(member)).toList();
        }

        private boolean standsAside(Member member) {
            GivenMark mark = given.get(member.username());
            return mark != null && mark.standsAside();
        }

        List<GivenMark> locked() {
            return marking().stream()
                    .map(member -> given.get(member.username()))
                    .filter(mark -> mark != null && mark.isLocked())
                    .toList();
        }

        /** Only then does anybody see the marks of others. */
        boolean complete(DefenceRules rules) {
            int wanted = marking().size();
            return wanted >= rules.fewestMarkers() && locked().size() == wanted;
        }

        List<BigDecimal> marks() {
            return locked().stream().map(GivenMark::mark).toList();
        }
    }

    Markers of(Candidate candidate, List<GivenMark> given) {
        List<Member> sitting = members.sitting(candidate.roundCode(), candidate.councilNo(), Body.DEFENCE).stream()
                .filter(member -> member.rank() == Rank.MEMBER || member.rank() == Rank.DEPUTY)
                .filter(member -> !conflicts.with(member.username(), candidate))
                .toList();
        return new Markers(sitting, given.stream().collect(Collectors.toMap(GivenMark::marker, Function.identity())));
    }

    boolean marks(String username, Candidate candidate) {
        return of(candidate, List.of()).sitting().stream()
                .anyMatch(member -> member.username().equals(username));
    }
}
