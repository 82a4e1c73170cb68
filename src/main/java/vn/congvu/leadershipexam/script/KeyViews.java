package vn.congvu.leadershipexam.script;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.script.CodingView.KeyView;
import vn.congvu.leadershipexam.script.CodingView.ShareView;
import vn.congvu.leadershipexam.script.seal.SealPlace;

/** How the key stands; who holds a share is not said by name. */
@Component
class KeyViews {

    private final ExamDoor door;
    private final KeyShares shares;
    private final HolderStore holders;
    private final SealStore seals;
    private final OfferStore offers;
    private final Clock clock;

    KeyViews(ExamDoor door, KeyShares shares, HolderStore holders, SealStore seals, OfferStore offers, Clock clock) {
        this.door = door;
        this.shares = shares;
        this.holders = holders;
        this.seals = seals;
        this.offers = offers;
        this.clock = clock;
    }

    KeyView of(String round, int council) {
        SealPlace place = new SealPlace(round, council);
        List<KeyHolder> held = holders.of(place);
        Optional<SealStore.Times> times = seals.times(round, council);
        Instant waitingUntil = offers.standing(place, clock.instant()).stream()
                .map(OfferStore.Offer::expiresAt)
                .findFirst()
                .orElse(null);
        return new KeyView(
                shares.all().stream().map(share -> share(place, share, held)).toList(),
                times.isPresent(),
                times.map(SealStore.Times::sealedAt).orElse(null),
                times.map(SealStore.Times::openedAt).orElse(null),
                waitingUntil);
    }

    private ShareView share(SealPlace place, KeyShare share, List<KeyHolder> held) {
        Optional<KeyHolder> holder =
                held.stream().filter(one -> one.shareNo() == share.number()).findFirst();
        boolean leads = share.isLedBy(door, place);
        boolean own = holder.map(one -> share.envelope() || one.username().equals(door.username()))
                .orElse(true);
        return new ShareView(
                share.number(),
                share.code(),
                share.textVi(),
                share.textEn(),
                share.envelope(),
                holder.isPresent(),
                leads && own);
    }
}
