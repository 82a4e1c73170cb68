package vn.congvu.leadershipexam.script;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.congvu.leadershipexam.ExamProblems;
import vn.congvu.leadershipexam.Phase;
import vn.congvu.leadershipexam.evidence.Alarm;
import vn.congvu.leadershipexam.marking.MarkingRuleBook;
import vn.congvu.leadershipexam.marking.MarkingRules;
import vn.congvu.leadershipexam.script.seal.DoesNotOpen;
import vn.congvu.leadershipexam.script.seal.SealPlace;
import vn.congvu.web.problem.ProblemException;

/**
 * Lets a holder of the key to the ceremony of opening, with their passphrase; every other try is refused and told to
 * supervision. No transaction around it: a passphrase takes its time.
 */
@Service
public class KeyDesk {

    private final ExamDoor door;
    private final KeyShares shares;
    private final HolderStore holders;
    private final SealStore seals;
    private final KeyAttempts attempts;
    private final KeyMeeting meeting;
    private final MarkingRuleBook rules;
    private final Alarm alarm;
    private final TransactionTemplate transaction;

    KeyDesk(
            ExamDoor door,
            KeyShares shares,
            HolderStore holders,
            SealStore seals,
            KeyAttempts attempts,
            KeyMeeting meeting,
            MarkingRuleBook rules,
            Alarm alarm,
            TransactionTemplate transaction) {
        this.door = door;
        this.shares = shares;
        this.holders = holders;
        this.seals = seals;
        this.attempts = attempts;
        this.meeting = meeting;
        this.rules = rules;
        this.alarm = alarm;
        this.transaction = transaction;
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
            act(new PresentHolder(place, holder, key, share.envelope() ? decisionNumber : null, numbers));
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
                .filter(share -> share.isLedBy(door, place))
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

    private void act(PresentHolder present) {
        try {
            transaction.executeWithoutResult(status -> {
                door.lock(present.place().round());
                door.council(present.place().round(), present.place().council(), Phase.MARKED);
                meeting.with(present);
            });
        } catch (ProblemException refusal) {
            throw refuse(present.place(), refusal.problem().type(), refusal);
        }
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
