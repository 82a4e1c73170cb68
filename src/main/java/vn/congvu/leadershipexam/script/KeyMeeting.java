package vn.congvu.leadershipexam.script;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.evidence.Evidence;
import vn.congvu.leadershipexam.script.OfferStore.Offer;
import vn.congvu.leadershipexam.script.seal.Seal;

/**
 * The ceremony of opening: the first holder hands their share to the others, each copy readable by one of them alone; the
 * second holder, who comes within the window, opens.
 */
@Component
class KeyMeeting {

    private final ExamDoor door;
    private final HolderStore holders;
    private final OfferStore offers;
    private final KeyOpening opening;
    private final Evidence evidence;
    private final Clock clock;

    KeyMeeting(
            ExamDoor door, HolderStore holders, OfferStore offers, KeyOpening opening, Evidence evidence, Clock clock) {
        this.door = door;
        this.holders = holders;
        this.offers = offers;
        this.opening = opening;
        this.evidence = evidence;
        this.clock = clock;
    }

    /** Under the lock of the round. */
    void with(PresentHolder present) {
        List<Offer> standing = offers.standing(present.place(), clock.instant());
        if (standing.stream().anyMatch(offer -> offer.username().equals(door.username()))) {
            throw SealProblems.alone();
        }
        standing.stream()
                .filter(offer -> offer.forShare() == present.number())
                .findFirst()
                .ifPresentOrElse(first -> openWith(first, present), () -> offer(present));
    }

    private void openWith(Offer first, PresentHolder second) {
        byte[] offered = Seal.offered(second.place(), first.shareNo(), second.number(), second.key(), first.share());
        opening.open(
                second.place(),
                Map.of(first.shareNo(), offered, second.number(), second.share()),
                first,
                door.username(),
                second.decisionNumber());
    }

    private void offer(PresentHolder first) {
        byte[] share = first.share();
        Instant until = clock.instant().plus(first.rules().keyWindow());
        offers.deleteAll(first.place());
        for (KeyHolder other : holders.of(first.place())) {
            if (other.shareNo() != first.number()) {
                offers.insert(
                        first.place(),
                        new Offer(
                                first.number(),
                                other.shareNo(),
                                door.username(),
                                Seal.offer(first.place(), first.number(), share, other.shareNo(), other.key()),
                                first.decisionNumber(),
                                until));
            }
        }
        evidence.add(
                first.place().round(),
                first.place().council(),
                Evidence.Kind.KEY_SHARE_GIVEN,
                door.username(),
                Map.of("share", first.number(), "toOpen", true));
    }
}
