package vn.congvu.leadershipexam.script;

import java.util.Set;
import vn.congvu.leadershipexam.Body;
import vn.congvu.leadershipexam.script.seal.SealPlace;

/**
 * A share of the key and who may hold it.
 *
 * @param bodies one of whose leaders holds it
 * @param envelope the passphrase lies in a sealed envelope of the body; whoever leads it opens it by a decision
 */
public record KeyShare(
        int number, String code, Set<Body> bodies, boolean envelope, String textVi, String textEn, String basis) {

    /** Whether the person asking leads one of the bodies. */
    boolean isLedBy(ExamDoor door, SealPlace place) {
        return bodies.stream().anyMatch(body -> door.leads(place.round(), place.council(), body));
    }
}
