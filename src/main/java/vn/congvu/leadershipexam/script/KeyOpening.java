package vn.congvu.leadershipexam.script;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.evidence.Evidence;
import vn.congvu.leadershipexam.script.OfferStore.Offer;
import vn.congvu.leadershipexam.script.seal.Commitment;
import vn.congvu.leadershipexam.script.seal.DoesNotOpen;
import vn.congvu.leadershipexam.script.seal.Seal;
import vn.congvu.leadershipexam.script.seal.SealPlace;
import vn.congvu.leadershipexam.script.seal.SealedLink;

/** Opens a seal with two shares, if what lies behind it is what the chain says. Joins the caller's transaction. */
@Component
class KeyOpening {

    private final SealStore seals;
    private final LinkStore links;
    private final ScriptStore scripts;
    private final RoomStore room;
    private final OfferStore offers;
    private final SealedCommitments commitments;
    private final OpenedKey opened;
    private final Evidence evidence;
    private final Clock clock;

    KeyOpening(
            SealStore seals,
            LinkStore links,
            ScriptStore scripts,
            RoomStore room,
            OfferStore offers,
            SealedCommitments commitments,
            OpenedKey opened,
            Evidence evidence,
            Clock clock) {
        this.seals = seals;
        this.links = links;
        this.scripts = scripts;
        this.room = room;
        this.offers = offers;
        this.commitments = commitments;
        this.opened = opened;
        this.evidence = evidence;
        this.clock = clock;
    }

    /** Throws {@link DoesNotOpen} when anything was touched; nothing is then opened. */
    void open(SealPlace place, Map<Integer, byte[]> shares, Offer first, String second, String decisionNumber) {
        List<SealedLink> read = read(place, shares);
        requireEverybodyOnce(place, read);
        opened.opened(place.round(), place.council(), read);
        seals.opened(place, clock.instant());
        offers.deleteAll(place);
        Map<String, Object> facts = new HashMap<>();
        facts.put("scripts", read.size());
        facts.put("first", first.username());
        facts.put("shares", List.copyOf(new TreeSet<>(shares.keySet())));
        String decision = decisionNumber == null ? first.decisionNumber() : decisionNumber;
        if (decision != null) {
            facts.put("decision", decision);
        }
        evidence.add(place.round(), place.council(), Evidence.Kind.KEY_OPENED, second, facts);
    }

    private List<SealedLink> read(SealPlace place, Map<Integer, byte[]> shares) {
        Seal seal = seals.find(place.round(), place.council()).orElseThrow(ScriptProblems::notSealed);
        List<byte[]> entries = links.entries(place.round(), place.council());
        requireUntouched(place, entries);
        try (Seal.Opened open = seal.open(shares)) {
            return entries.stream().map(open::read).toList();
        }
    }

    private void requireUntouched(SealPlace place, List<byte[]> entries) {
        List<String> codes = scripts.of(place.round(), place.council()).stream()
                .map(Script::blindCode)
                .toList();
        String found = Commitment.of(place, entries, codes);
        if (!commitments.of(place).filter(found::equals).isPresent()) {
            throw SealProblems.broken();
        }
    }

    private void requireEverybodyOnce(SealPlace place, List<SealedLink> read) {
        List<String> numbers =
                read.stream().map(SealedLink::candidateNumber).sorted().toList();
        List<String> expected =
                room.writing(place.round(), place.council()).stream().sorted().toList();
        if (!numbers.equals(expected)) {
            throw SealProblems.broken();
        }
    }
}
