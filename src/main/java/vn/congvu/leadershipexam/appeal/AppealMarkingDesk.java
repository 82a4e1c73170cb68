package vn.congvu.leadershipexam.appeal;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.leadershipexam.Body;
import vn.congvu.leadershipexam.ExamProblems;
import vn.congvu.leadershipexam.Phase;
import vn.congvu.leadershipexam.evidence.Evidence;
import vn.congvu.leadershipexam.marking.AppealRule;
import vn.congvu.leadershipexam.marking.Mark;
import vn.congvu.leadershipexam.marking.MarkingRuleBook;
import vn.congvu.leadershipexam.marking.MarkingRules;
import vn.congvu.leadershipexam.marking.Verdict;
import vn.congvu.leadershipexam.round.ExamRound;
import vn.congvu.leadershipexam.script.ExamDoor;
import vn.congvu.leadershipexam.script.Script;
import vn.congvu.leadershipexam.script.ScriptPages;
import vn.congvu.leadershipexam.script.ScriptStore;

/** What a marker of appeals does. They see another code than the first markers, and none of their marks. */
@Service
public class AppealMarkingDesk {

    private final ExamDoor door;
    private final FiledAppeals appeals;
    private final AppealMarkStore marks;
    private final AppealMarkers markers;
    private final ScriptStore scripts;
    private final ScriptPages pages;
    private final MarkingRuleBook rules;
    private final Evidence evidence;
    private final AppealMarkerDoor own;
    private final Clock clock;

    AppealMarkingDesk(
            ExamDoor door,
            FiledAppeals appeals,
            AppealMarkStore marks,
            AppealMarkers markers,
            ScriptStore scripts,
            ScriptPages pages,
            MarkingRuleBook rules,
            Evidence evidence,
            AppealMarkerDoor own,
            Clock clock) {
        this.door = door;
        this.appeals = appeals;
        this.marks = marks;
        this.markers = markers;
        this.scripts = scripts;
        this.pages = pages;
        this.rules = rules;
        this.evidence = evidence;
        this.own = own;
        this.clock = clock;
    }

    /** Work on the desk of one marker. */
    public record Work(String id, String code, int pages, BigDecimal mark, boolean locked) {}

    /** @param items with the scale they are marked by */
    public record WorkList(BigDecimal lowest, BigDecimal highest, int decimals, List<Work> items) {}

    @Transactional(readOnly = true)
    public WorkList mine(String code, int council) {
        door.requireSeat(code, council, Body.APPEAL);
        MarkingRules numbers = rules.of(door.round(code).ruleEdition());
        return new WorkList(
                numbers.lowest(),
                numbers.highest(),
                numbers.decimals(),
                appeals.of(code, council).stream()
                        .flatMap(appeal -> own.of(appeal).map(work -> work(appeal, work)).stream())
                        .toList());
    }

    private Work work(Appeal appeal, AppealMark work) {
        return new Work(
                appeal.id(),
                appeal.code(),
                script(appeal).pages(),
                work.mark() == null ? null : work.mark().value(),
                work.isLocked());
    }

    public byte[] page(String round, int council, String appealId, int number) {
        Appeal appeal = own.find(round, council, appealId);
        own.require(appeal);
        door.council(round, council, Phase.APPEAL);
        return pages.read(script(appeal), number, door.username());
    }

    @Transactional
    public void mark(String code, int council, String appealId, BigDecimal points) {
        ExamRound round = door.lock(code);
        Appeal appeal = own.find(code, council, appealId);
        AppealMark work = own.requireOpen(appeal);
        marks.put(work, Mark.of(points, rules.of(round.ruleEdition())));
    }

    /** With the second lock the rules are asked; a third marker is drawn at once when they want one. */
    @Transactional
    public void lock(String code, int council, String appealId) {
        ExamRound round = door.lock(code);
        Appeal appeal = own.find(code, council, appealId);
        AppealMark work = own.requireOpen(appeal);
        if (work.mark() == null) {
            throw AppealProblems.noMark();
        }
        marks.locked(work, clock.instant());
        evidence.add(code, council, Evidence.Kind.MARK_LOCKED, door.username(), Map.of("appeal", appealId));
        settle(appeal, new AppealRule(rules.of(round.ruleEdition())));
    }

    private void settle(Appeal appeal, AppealRule rule) {
        List<Mark> given = marks.of(appeal.id()).stream()
                .filter(AppealMark::isLocked)
                .map(AppealMark::mark)
                .toList();
        if (given.size() < 2) {
            return;
        }
        Verdict verdict = given.size() == 2
                ? rule.afterTwo(given.get(0), given.get(1))
                : rule.afterThree(given.get(0), given.get(1), given.get(2));
        if (verdict instanceof Verdict.Settled settled) {
            appeals.marked(appeal.id(), settled.mark());
        } else {
            markers.drawThird(appeal);
        }
    }

    private Script script(Appeal appeal) {
        return scripts.find(appeal.scriptId()).orElseThrow(() -> ExamProblems.unknown(appeal.id()));
    }
}
