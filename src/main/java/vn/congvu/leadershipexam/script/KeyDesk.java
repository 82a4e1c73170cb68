package vn.congvu.leadershipexam.script;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.congvu.leadershipexam.ExamProblems;
import vn.congvu.leadershipexam.Phase;
import vn.congvu.leadershipexam.evidence.Alarm;
import vn.congvu.leadershipexam.evidence.Evidence;
import vn.congvu.leadershipexam.marking.MarkingRuleBook;
import vn.congvu.leadershipexam.marking.MarkingRules;
import vn.congvu.leadershipexam.script.OfferStore.Offer;
import vn.congvu.leadershipexam.script.seal.DoesNotOpen;
import vn.congvu.leadershipexam.script.seal.Seal;
import vn.congvu.leadershipexam.script.seal.SealPlace;
import vn.congvu.web.problem.ProblemException;

/**
 * The ceremony of opening: the first holder hands their share to the others, each copy readable by one of them alone; the
 * second holder, who comes within the window, opens. No transaction around it: a passphrase takes its time.
 */
@Service
public class KeyDesk {

    private final ExamDoor door;
    private final KeyShares shares;
    private final HolderStore holders;
    private final SealStore seals;
    private final OfferStore offers;
    private final KeyAttempts attempts;
    private final KeyOpening opening;
    private final MarkingRuleBook rules;
    private final Evidence evidence;
    private final Alarm alarm;
    private final TransactionTemplate transaction;
    private final Clock clock;

    KeyDesk(
            ExamDoor door,
            KeyShares shares,
            HolderStore holders,
            SealStore seals,
            OfferStore offers,
            KeyAttempts attempts,
            KeyOpening opening,
            MarkingRuleBook rules,
            Evidence evidence,
            Alarm alarm,
            TransactionTemplate transaction,
            Clock clock) {
        this.door = door;
        this.shares = shares;
        this.holders = holders;
        this.seals = seals;
        this.offers = offers;
        this.attempts = attempts;
        this.opening = opening;
        this.rules = rules;
        this.evidence = evidence;
        this.alarm = alarm;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A holder at the moment their passphrase was right. */
    private record Present(SealPlace place, KeyHolder holder, byte[] key, String decisionNumber, MarkingRules rules) {

        int number() {
            return holder.shareNo();
        }

        byte[] share() {
            return Seal.share(place, number(), key, holder.share());
        }
    }

    /** @param decisionNumber for the envelope: by which decision it is opened */
    public void open(String round, int council, String passphrase, String decisionNumber) {
        SealPlace place = new SealPlace(round, council);
        KeyShare share = theirShare(place).orElseThrow(() -> uninvited(place));
        requireTime(place);
        if (share.envelope() && (decisionNumber == null || decisionNumber.isBlank())) {
            throw SealProblems.decisionMissing();
        }
        KeyHolder holder = holders.find(place, share.number()).orElseThrow(SealProblems::noHolder);
        MarkingRules numbers = rules.of(door.round(round).ruleEdition());
        byte[] key = unlocked(place, holder, passphrase, numbers);
        try {
            act(new Present(place, holder, key, share.envelope() ? decisionNumber : null, numbers));
        } catch (DoesNotOpen e) {
            throw refuse(place, "sealBroken", SealProblems.broken());
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    private void requireTime(SealPlace place) {
        Phase phase = door.council(place.round(), place.council()).phase();
        if (seals.isOpen(place.round(), place.council())) {
            throw SealProblems.opened();
        }
        if (phase != Phase.MARKED) {
            throw refuse(place, "openKeyEarly", ExamProblems.notInThisPhase(place.round(), phase));
        }
    }

    private Optional<KeyShare> theirShare(SealPlace place) {
        return shares.all().stream()
                .filter(share ->
                        share.bodies().stream().anyMatch(body -> door.leads(place.round(), place.council(), body)))
                .filter(share -> share.envelope() || isHeldByUser(place, share))
                .findFirst();
    }

    private boolean isHeldByUser(SealPlace place, KeyShare share) {
        return holders.find(place, share.number())
                .filter(holder -> holder.username().equals(door.username()))
                .isPresent();
    }

    private byte[] unlocked(SealPlace place, KeyHolder holder, String passphrase, MarkingRules numbers) {
        attempts.begin(place, holder.shareNo(), numbers);
        try {
            byte[] key = holder.key().unlockedBy(passphrase, place, holder.shareNo());
            attempts.succeeded(place, holder.shareNo());
            return key;
        } catch (DoesNotOpen e) {
            throw refuse(place, "wrongPassphrase", SealProblems.wrongPassphrase());
        }
    }

    private void act(Present present) {
        try {
            transaction.executeWithoutResult(status -> {
                door.lock(present.place().round());
                door.council(present.place().round(), present.place().council(), Phase.MARKED);
                meet(present);
            });
        } catch (ProblemException refusal) {
            throw refuse(present.place(), refusal.problem().type(), refusal);
        }
    }

    private void meet(Present present) {
        List<Offer> standing = offers.standing(present.place(), clock.instant());
        if (standing.stream().anyMatch(offer -> offer.username().equals(door.username()))) {
            throw SealProblems.alone();
        }
        standing.stream()
                .filter(offer -> offer.forShare() == present.number())
                .findFirst()
                .ifPresentOrElse(first -> openWith(first, present), () -> offer(present));
    }

    private void openWith(Offer first, Present second) {
        byte[] offered = Seal.offered(second.place(), first.shareNo(), second.number(), second.key(), first.share());
        opening.open(
                second.place(),
                Map.of(first.shareNo(), offered, second.number(), second.share()),
                first,
                door.username(),
                second.decisionNumber());
    }

    private void offer(Present first) {
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

    private ProblemException uninvited(SealPlace place) {
        alarm.raise(place.round(), place.council(), "openKeyUninvited", door.username(), Map.of());
        return SealProblems.noHolder();
    }

    private ProblemException refuse(SealPlace place, String what, ProblemException refusal) {
        attempts.refused(place, door.username(), what);
        alarm.raise(place.round(), place.council(), what, door.username(), Map.of());
        return refusal;
    }
}
