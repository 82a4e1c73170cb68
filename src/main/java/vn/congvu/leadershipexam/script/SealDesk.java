package vn.congvu.leadershipexam.script;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.leadershipexam.Body;
import vn.congvu.leadershipexam.ExamProblems;
import vn.congvu.leadershipexam.Phase;
import vn.congvu.leadershipexam.evidence.Evidence;
import vn.congvu.leadershipexam.evidence.Sha256;
import vn.congvu.leadershipexam.script.seal.Commitment;
import vn.congvu.leadershipexam.script.seal.HolderKey;
import vn.congvu.leadershipexam.script.seal.Seal;
import vn.congvu.leadershipexam.script.seal.SealPlace;

/**
 * The ceremony of sealing: three holders take their shares, each alone and under a passphrase of their own; when every
 * script has its code the seal is closed and all traces of order are destroyed.
 */
@Service
public class SealDesk {

    private final ExamDoor door;
    private final KeyShares shares;
    private final HolderStore holders;
    private final SealStore seals;
    private final ScriptStore scripts;
    private final LinkStore links;
    private final CountStore counts;
    private final Evidence evidence;
    private final PassphraseSettings passphrases;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SealDesk(
            ExamDoor door,
            KeyShares shares,
            HolderStore holders,
            SealStore seals,
            ScriptStore scripts,
            LinkStore links,
            CountStore counts,
            Evidence evidence,
            PassphraseSettings passphrases,
            TransactionTemplate transaction,
            Clock clock) {
        this.door = door;
        this.shares = shares;
        this.holders = holders;
        this.seals = seals;
        this.scripts = scripts;
        this.links = links;
        this.counts = counts;
        this.evidence = evidence;
        this.passphrases = passphrases;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** With the last share the seal itself is made. Until then a forgotten passphrase can be set anew. */
    public void hold(String round, int council, String passphrase) {
        SealPlace place = new SealPlace(round, council);
        KeyShare share = shareOfUser(place).orElseThrow(ExamProblems::notAllowed);
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

    private Optional<KeyShare> shareOfUser(SealPlace place) {
        return shares.all().stream()
                .filter(share ->
                        share.bodies().stream().anyMatch(body -> door.leads(place.round(), place.council(), body)))
                .findFirst();
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

    /** What the chain learns is a fingerprint of what lies behind the seal. */
    @Transactional
    public void close(String round, int council) {
        door.requireLead(round, council, Body.CODING);
        door.lock(round);
        door.council(round, council, Phase.CODING);
        SealPlace place = new SealPlace(round, council);
        Seal seal = seals.find(round, council).orElseThrow(SealProblems::holdersMissing);
        requireConfirmed(place);
        scripts.shuffle(round, council, LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE));
        links.shuffle(round, council);
        links.forgetNumbers(round, council);
        seals.sealed(place, door.username(), clock.instant());
        evidence.add(round, council, Evidence.Kind.KEY_SEALED, door.username(), facts(seal));
    }

    private void requireConfirmed(SealPlace place) {
        if (seals.isSealed(place.round(), place.council())) {
            throw SealProblems.prepared();
        }
        counts.find(place.round(), place.council())
                .filter(count -> count.confirmedAt() != null)
                .orElseThrow(ScriptProblems::codesNotConfirmed);
    }

    private Map<String, Object> facts(Seal seal) {
        List<String> codes = codes(seal.place());
        return Map.of(
                "commitment",
                Commitment.of(
                        seal.place(),
                        links.entries(seal.place().round(), seal.place().council()),
                        codes),
                "lock",
                Sha256.of(seal.publicKey()),
                "scripts",
                codes.size());
    }

    private List<String> codes(SealPlace place) {
        return scripts.of(place.round(), place.council()).stream()
                .map(Script::blindCode)
                .toList();
    }
}
