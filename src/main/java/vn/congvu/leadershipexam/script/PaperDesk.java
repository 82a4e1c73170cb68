package vn.congvu.leadershipexam.script;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.multipart.MultipartFile;
import vn.congvu.document.CheckedUploads;
import vn.congvu.leadershipexam.Body;
import vn.congvu.leadershipexam.ExamProblems;
import vn.congvu.leadershipexam.Phase;
import vn.congvu.leadershipexam.evidence.Alarm;
import vn.congvu.leadershipexam.evidence.Evidence;
import vn.congvu.leadershipexam.evidence.Reads;
import vn.congvu.leadershipexam.marking.MarkingRuleBook;
import vn.congvu.leadershipexam.marking.MarkingRules;
import vn.congvu.leadershipexam.round.ExamRound;
import vn.congvu.leadershipexam.round.PlannedDates;
import vn.congvu.leadershipexam.script.page.Pages;
import vn.congvu.sla.StoredTime;

/** The question paper: sealed by its board, secret (Mật) until the paper begins. */
@Service
public class PaperDesk {

    /** Who needs the questions once they are secret no more. */
    static final List<Body> READERS =
            List.of(Body.PAPERS, Body.INVIGILATION, Body.MARKING, Body.APPEAL, Body.SUPERVISION);

    private static final String STARTS = "paperStarts";

    private final ExamDoor door;
    private final CheckedUploads uploads;
    private final Pages pages;
    private final PaperStore papers;
    private final PageStore pageStore;
    private final PlannedDates dates;
    private final MarkingRuleBook rules;
    private final Evidence evidence;
    private final Reads reads;
    private final Alarm alarm;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PaperDesk(
            ExamDoor door,
            CheckedUploads uploads,
            Pages pages,
            PaperStore papers,
            PageStore pageStore,
            PlannedDates dates,
            MarkingRuleBook rules,
            Evidence evidence,
            Reads reads,
            Alarm alarm,
            TransactionTemplate transaction,
            Clock clock) {
        this.door = door;
        this.uploads = uploads;
        this.pages = pages;
        this.papers = papers;
        this.pageStore = pageStore;
        this.dates = dates;
        this.rules = rules;
        this.evidence = evidence;
        this.reads = reads;
        this.alarm = alarm;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Looks at the file before it holds anybody up. */
    public void seal(String code, int council, MultipartFile upload, List<BigDecimal> parts) {
        door.requireLead(code, council, Body.PAPERS);
        CheckedUploads.Content content = uploads.read(upload);
        List<byte[]> drawn = pages.of(content);
        transaction.executeWithoutResult(status -> {
            ExamRound round = door.lock(code);
            requireSecret(code, council);
            requireScale(rules.of(round.ruleEdition()), parts);
            keep(code, council, content, drawn, parts);
        });
    }

    private void keep(
            String code, int council, CheckedUploads.Content content, List<byte[]> drawn, List<BigDecimal> parts) {
        Instant now = StoredTime.stored(clock.instant());
        papers.insert(
                code,
                council,
                new Paper(content.sha256(), content.bytes().length, drawn.size(), parts, door.username(), now, null));
        pageStore.insert(owner(code, council), owner(code, council), drawn);
        evidence.add(
                code,
                council,
                Evidence.Kind.PAPER_SEALED,
                door.username(),
                Map.of("sha256", content.sha256(), "pages", drawn.size()));
    }

    /** Parts make up the whole scale, or there are none. */
    private static void requireScale(MarkingRules rules, List<BigDecimal> parts) {
        BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean positive = parts.stream().allMatch(part -> part.signum() > 0 && part.scale() <= rules.decimals());
        if (!parts.isEmpty() && (!positive || sum.compareTo(rules.highest()) != 0)) {
            throw ScriptProblems.paperParts(rules.highest());
        }
    }

    private void requireSecret(String code, int council) {
        Phase phase = door.council(code, council).phase();
        if (!phase.isBefore(Phase.CODING)) {
            throw ExamProblems.notInThisPhase(code, phase);
        }
        if (papers.find(code, council).isPresent()) {
            throw ScriptProblems.paperSealed();
        }
    }

    /** By those who conduct the exam, not a minute before it begins. */
    @Transactional
    public void open(String code, int council) {
        door.requireLead(code, council, Body.INVIGILATION, Body.PAPERS);
        door.lock(code);
        door.council(code, council, Phase.WRITTEN);
        Paper paper = papers.find(code, council).orElseThrow(ScriptProblems::noPaper);
        Instant starts = dates.find(code, council, STARTS).orElseThrow(ScriptProblems::noPaper);
        if (clock.instant().isBefore(starts)) {
            alarm.raise(code, council, "openPaperEarly", door.username(), Map.of());
            throw ScriptProblems.paperNotYet(starts);
        }
        if (paper.openedAt() == null) {
            papers.opened(code, council, clock.instant());
            evidence.add(code, council, Evidence.Kind.PAPER_OPENED, door.username(), Map.of("sha256", paper.sha256()));
        }
    }

    /** Once opened the questions are secret no more; those who mark need them, too. */
    public byte[] page(String code, int council, int number) {
        door.requireSeat(code, council, READERS.toArray(Body[]::new));
        Paper paper = papers.find(code, council).orElseThrow(ScriptProblems::noPaper);
        if (paper.openedAt() == null) {
            alarm.raise(code, council, "readSealedPaper", door.username(), Map.of());
            throw ScriptProblems.paperNotYet(dates.find(code, council, STARTS).orElse(null));
        }
        reads.read(code, council, "paper", door.username());
        return pageStore
                .find(owner(code, council), owner(code, council), number)
                .orElseThrow(() -> ExamProblems.unknown(String.valueOf(number)));
    }

    static String owner(String code, int council) {
        return "paper|" + code + "|" + council;
    }
}
