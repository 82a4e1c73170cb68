package vn.congvu.leadershipexam.marking.desk;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.body.Member;
import vn.congvu.leadershipexam.body.Members;

/** The names of markers, for the head of their board, who knows them by name and not by account. */
@Component
class MarkerNames {

    private final Members members;

    MarkerNames(Members members) {
        this.members = members;
    }

    /** By username; those who were relieved since are still named. */
    Map<String, String> of(String round) {
        return members.of(round).stream()
                .collect(Collectors.toMap(Member::username, Member::fullName, (first, again) -> again));
    }
}
