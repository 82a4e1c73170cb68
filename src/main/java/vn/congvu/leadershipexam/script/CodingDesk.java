package vn.congvu.leadershipexam.script;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.multipart.MultipartFile;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.document.CheckedUploads;
import vn.congvu.leadershipexam.Body;
import vn.congvu.leadershipexam.Phase;
import vn.congvu.leadershipexam.evidence.Evidence;
import vn.congvu.leadershipexam.script.page.Pages;
import vn.congvu.leadershipexam.script.seal.Seal;
import vn.congvu.leadershipexam.script.seal.SealedLink;

/**
 * Gives scripts their blind codes (rọc phách). Which number got which code goes behind the seal at once and is stored
 * nowhere else; the answer to the coder, who needs it for the label, is the only place where it is ever said.
 */
@Service
public class CodingDesk {

    private final ExamDoor door;
    private final CheckedUploads uploads;
    private final Pages pages;
    private final RoomStore room;
    private final CountStore counts;
    private final ScriptStore scripts;
    private final LinkStore links;
    private final SealStore seals;
    private final Evidence evidence;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CodingDesk(
            ExamDoor door,
            CheckedUploads uploads,
            Pages pages,
            RoomStore room,
            CountStore counts,
            ScriptStore scripts,
            LinkStore links,
            SealStore seals,
            Evidence evidence,
            TransactionTemplate transaction,
            Clock clock) {
        this.door = door;
        this.uploads = uploads;
        this.pages = pages;
        this.room = room;
        this.counts = counts;
        this.scripts = scripts;
        this.links = links;
        this.seals = seals;
        this.evidence = evidence;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @param pages how many were drawn; the coder compares them with the sheets */
    public record Coded(String blindCode, int pages) {}

    /** The same receipt and number again are answered with the code that is there: an answer may get lost. */
    public Coded code(String round, int council, String number, String receiptDigits, MultipartFile scan) {
        door.requireSeat(round, council, Body.CODING);
        door.council(round, council, Phase.CODING);
        List<byte[]> drawn = pages.of(uploads.read(scan));
        Receipt receipt = new Receipt(receiptDigits);
        return transaction.execute(status -> {
            requireOpen(round, council);
            return earlier(round, council, number, receipt)
                    .orElseGet(() -> keep(round, council, number, receipt, drawn));
        });
    }

    private Optional<Coded> earlier(String round, int council, String number, Receipt receipt) {
        if (!room.writing(round, council).contains(number)) {
            throw ScriptProblems.noSuchNumber(number);
        }
        Optional<Script> script = scripts.byReceipt(round, council, receipt.of(Receipt.Part.SCRIPT));
        boolean sameScript = links.isCodedBy(round, number, receipt.of(Receipt.Part.NUMBER));
        if (!sameScript && (script.isPresent() || links.isCoded(round, number))) {
            throw ScriptProblems.coded(number);
        }
        return script.map(one -> new Coded(one.blindCode(), one.pages()));
    }

    private Coded keep(String round, int council, String number, Receipt receipt, List<byte[]> drawn) {
        Seal seal = seals.find(round, council).orElseThrow(SealProblems::holdersMissing);
        String code = BlindCodes.draw(taken -> scripts.has(round, council, taken));
        scripts.insert(
                new Script(UUID.randomUUID().toString(), round, council, code, drawn.size()),
                receipt.of(Receipt.Part.SCRIPT),
                LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE),
                drawn);
        links.insert(round, council, receipt.of(Receipt.Part.LINK), seal.putBehind(new SealedLink(code, number)));
        links.coded(round, council, number, receipt.of(Receipt.Part.NUMBER));
        return new Coded(code, drawn.size());
    }

    /** Takes a mistake back; the number gets another code then. */
    @Transactional
    public void discard(String round, int council, String number, String receiptDigits) {
        door.requireSeat(round, council, Body.CODING);
        requireOpen(round, council);
        Receipt receipt = new Receipt(receiptDigits);
        Script script = scripts.byReceipt(round, council, receipt.of(Receipt.Part.SCRIPT))
                .orElseThrow(ScriptProblems::noSuchReceipt);
        if (links.uncode(round, number, receipt.of(Receipt.Part.NUMBER)) == 0) {
            throw ScriptProblems.noSuchReceipt();
        }
        links.delete(round, council, receipt.of(Receipt.Part.LINK));
        scripts.delete(script);
    }

    /** As many codes as scripts were handed over, one for each who wrote. */
    @Transactional
    public void confirm(String round, int council) {
        door.requireLead(round, council, Body.CODING);
        requireOpen(round, council);
        int expected = room.writing(round, council).size();
        int coded = scripts.of(round, council).size();
        if (coded != expected || links.entries(round, council).size() != expected) {
            throw ScriptProblems.scriptCount(coded, expected);
        }
        counts.confirmed(round, council, door.username(), clock.instant());
        evidence.add(round, council, Evidence.Kind.SCRIPT_CODED, door.username(), Map.of("scripts", coded));
    }

    private void requireOpen(String round, int council) {
        door.lock(round);
        door.council(round, council, Phase.CODING);
        ScriptCount count = counts.find(round, council).orElseThrow(ScriptProblems::notHandedOver);
        if (count.confirmedAt() != null) {
            throw ScriptProblems.codesConfirmed();
        }
    }
}
