package vn.congvu.leadershipexam.marking.desk;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.evidence.ReadName;

/** A script a marker reads is one of the bag they drew; which one it is stays between the marker and the script. */
@Component
class BagReadName implements ReadName {

    private static final String SCRIPT = "script:";
    private static final Map<Marking, String> WORDS =
            Map.of(Marking.FIRST, "firstBag", Marking.SECOND, "secondBag", Marking.THIRD, "thirdBag");

    private final BagStore bags;

    BagReadName(BagStore bags) {
        this.bags = bags;
    }

    @Override
    public Optional<String> of(String round, int council, String what, String username) {
        if (!what.startsWith(SCRIPT)) {
            return Optional.empty();
        }
        return bags.of(round, council, username, what.substring(SCRIPT.length()))
                .map(bag -> WORDS.get(bag.marking()) + ":" + bag.number());
    }
}
