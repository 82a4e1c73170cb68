package vn.congvu.leadershipexam.script;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.leadershipexam.evidence.Evidence;
import vn.congvu.leadershipexam.marking.MarkingRules;
import vn.congvu.leadershipexam.round.ExamRounds;
import vn.congvu.leadershipexam.script.seal.SealPlace;

/** Wrong passphrases, counted and kept whatever becomes of the request. Each call is a transaction of its own. */
@Component
class KeyAttempts {

    private final HolderStore holders;
    private final ExamRounds rounds;
    private final Evidence evidence;
    private final Clock clock;

    KeyAttempts(HolderStore holders, ExamRounds rounds, Evidence evidence, Clock clock) {
        this.holders = holders;
        this.rounds = rounds;
        this.evidence = evidence;
        this.clock = clock;
    }

    @Transactional
    void begin(SealPlace place, int share, MarkingRules rules) {
        Instant now = clock.instant();
        if (!holders.countAttempt(place, share, rules.keyAttempts(), now, now.plus(rules.keyPause()))) {
            throw SealProblems.locked(
                    holders.find(place, share).map(KeyHolder::lockedUntil).orElse(null));
        }
    }

    @Transactional
    void succeeded(SealPlace place, int share) {
        holders.forgetAttempts(place, share);
    }

    @Transactional
    void refused(SealPlace place, String username, String why) {
        rounds.requireLocked(place.round());
        evidence.add(place.round(), place.council(), Evidence.Kind.KEY_REFUSED, username, Map.of("reason", why));
    }
}
