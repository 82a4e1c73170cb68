package vn.congvu.leadershipexam.script;

import java.time.Clock;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.congvu.leadershipexam.ExamProblems;
import vn.congvu.leadershipexam.Phase;
import vn.congvu.leadershipexam.evidence.Evidence;
import vn.congvu.leadershipexam.script.seal.HolderKey;
import vn.congvu.leadershipexam.script.seal.Seal;
import vn.congvu.leadershipexam.script.seal.SealPlace;

/**
 * Three holders take their shares of the key, each alone and under a passphrase of their own. No transaction around it: a
 * passphrase takes its time.
 */
@Service
public class ShareDesk {

    private final ExamDoor door;
    private final KeyShares shares;
    private final HolderStore holders;
    private final SealStore seals;
    private final Evidence evidence;
    private final PassphraseSettings passphrases;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ShareDesk(
            ExamDoor door,
            KeyShares shares,
            HolderStore holders,
            SealStore seals,
            Evidence evidence,
            PassphraseSettings passphrases,
            TransactionTemplate transaction,
            Clock clock) {
        this.door = door;
        this.shares = shares;
        this.holders = holders;
        this.seals = seals;
        this.evidence = evidence;
        this.passphrases = passphrases;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** With the last share the seal itself is made. Until then a forgotten passphrase can be set anew. */
    public void hold(String round, int council, String passphrase) {
        SealPlace place = new SealPlace(round, council);
        KeyShare share = shares.all().stream()
                .filter(one -> one.isLedBy(door, place))
                .findFirst()
                .orElseThrow(ExamProblems::notAllowed);
        HolderKey key = HolderKey.under(passphrase, passphrases.iterations(), place, share.number());
        transaction.executeWithoutResult(status -> {
            door.lock(round);
            requireNotPrepared(place, share);
            holders.replace(place, new KeyHolder(share.number(), door.username(), key, null, 0, null, clock.instant()));
            evidence.add(
                    round, council, Evidence.Kind.KEY_SHARE_GIVEN, door.username(), Map.of("share", share.number()));
            prepare(place);
        });
    }

    private void requireNotPrepared(SealPlace place, KeyShare share) {
        Phase phase = door.council(place.round(), place.council()).phase();
        if (!phase.isBefore(Phase.MARKING)) {
            throw ExamProblems.notInThisPhase(place.round(), phase);
        }
        if (seals.find(place.round(), place.council()).isPresent()) {
            throw SealProblems.prepared();
        }
        for (KeyHolder holder : holders.of(place)) {
            boolean theirs = holder.username().equals(door.username());
            if (theirs && holder.shareNo() != share.number()) {
                throw SealProblems.holdsAnother();
            }
            if (!theirs && holder.shareNo() == share.number()) {
                throw SealProblems.heldBySomebodyElse();
            }
        }
    }

    private void prepare(SealPlace place) {
        Map<Integer, HolderKey> keys =
                holders.of(place).stream().collect(Collectors.toMap(KeyHolder::shareNo, KeyHolder::key));
        if (keys.size() == shares.all().size()) {
            Seal.Prepared prepared = Seal.prepare(place, keys);
            seals.insert(prepared.seal(), clock.instant());
            holders.give(place, prepared.shares());
        }
    }
}
