package vn.congvu.leadershipexam.script;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.leadershipexam.Body;
import vn.congvu.leadershipexam.Phase;
import vn.congvu.leadershipexam.evidence.Evidence;
import vn.congvu.leadershipexam.evidence.Sha256;
import vn.congvu.leadershipexam.script.seal.Commitment;
import vn.congvu.leadershipexam.script.seal.Seal;
import vn.congvu.leadershipexam.script.seal.SealPlace;

/** When every script has its code the seal is closed and all traces of order are destroyed. */
@Service
public class SealDesk {

    private final ExamDoor door;
    private final SealStore seals;
    private final ScriptStore scripts;
    private final LinkStore links;
    private final CountStore counts;
    private final Evidence evidence;
    private final Clock clock;

    SealDesk(
            ExamDoor door,
            SealStore seals,
            ScriptStore scripts,
            LinkStore links,
            CountStore counts,
            Evidence evidence,
            Clock clock) {
        this.door = door;
        this.seals = seals;
        this.scripts = scripts;
        this.links = links;
        this.counts = counts;
        this.evidence = evidence;
        this.clock = clock;
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
