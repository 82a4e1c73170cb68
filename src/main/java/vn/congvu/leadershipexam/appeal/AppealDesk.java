package vn.congvu.leadershipexam.appeal;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.leadershipexam.Body;
import vn.congvu.leadershipexam.ExamProblems;
import vn.congvu.leadershipexam.Phase;
import vn.congvu.leadershipexam.evidence.Evidence;
import vn.congvu.leadershipexam.evidence.Sealed;
import vn.congvu.leadershipexam.marking.AppealRule;
import vn.congvu.leadershipexam.marking.Mark;
import vn.congvu.leadershipexam.marking.MarkingRuleBook;
import vn.congvu.leadershipexam.marking.MarkingRules;
import vn.congvu.leadershipexam.marking.desk.WrittenMark;
import vn.congvu.leadershipexam.marking.desk.WrittenMarks;
import vn.congvu.leadershipexam.round.ExamRound;
import vn.congvu.leadershipexam.script.ExamDoor;

/** From the mark of the appeal board to the decision of the chair. */
@Service
public class AppealDesk {

    private final ExamDoor door;
    private final FiledAppeals appeals;
    private final WrittenMarks written;
    private final MarkingRuleBook rules;
    private final Evidence evidence;
    private final AppealNotices notices;
    private final Clock clock;

    AppealDesk(
            ExamDoor door,
            FiledAppeals appeals,
            WrittenMarks written,
            MarkingRuleBook rules,
            Evidence evidence,
            AppealNotices notices,
            Clock clock) {
        this.door = door;
        this.appeals = appeals;
        this.written = written;
        this.rules = rules;
        this.evidence = evidence;
        this.notices = notices;
        this.clock = clock;
    }

    /** Minutes of the talk of the two heads, written by either of them. */
    @Transactional
    public void talked(String code, int council, String id, String minutes) {
        door.requireLead(code, council, Body.APPEAL, Body.MARKING);
        Appeal appeal = apart(code, council, id);
        appeals.talked(appeal.id(), minutes, door.username(), clock.instant());
    }

    /** The other head agrees that this is what was said; neither can write a dialogue alone. */
    @Transactional
    public void confirmTalk(String code, int council, String id) {
        door.requireLead(code, council, Body.APPEAL, Body.MARKING);
        Appeal appeal = apart(code, council, id);
        if (appeal.dialogue() == null) {
            throw AppealProblems.dialogueMissing();
        }
        if (sameSide(appeal)) {
            throw AppealProblems.ownMinutes();
        }
        appeals.confirmed(appeal.id(), door.username(), clock.instant());
    }

    boolean sameSide(Appeal appeal) {
        Body own = door.leads(appeal.roundCode(), appeal.councilNo(), Body.APPEAL) ? Body.APPEAL : Body.MARKING;
        return door.leads(appeal.dialogueBy(), appeal.roundCode(), appeal.councilNo(), own);
    }

    private Appeal apart(String code, int council, String id) {
        ExamRound round = door.lock(code);
        Appeal appeal = marked(code, council, id);
        if (!needsDialogue(round, appeal)) {
            throw AppealProblems.noDialogueNeeded();
        }
        return appeal;
    }

    /**
     * Close to the published mark, the appeal mark counts and the chair has no choice; far from it, the chair chooses
     * after the dialogue.
     *
     * @param points only where the chair chooses
     */
    @Transactional
    public void decide(String code, int council, String id, BigDecimal points, String reason) {
        door.requireLead(code, council, Body.COUNCIL);
        ExamRound round = door.lock(code);
        Appeal appeal = marked(code, council, id);
        MarkingRules numbers = rules.of(round.ruleEdition());
        Mark decided = appeal.mark();
        if (needsDialogue(round, appeal)) {
            if (appeal.confirmedBy() == null) {
                throw AppealProblems.dialogueMissing();
            }
            decided = Mark.of(points, numbers);
        }
        WrittenMark before = written.of(appeal.candidateId()).orElseThrow();
        written.appealed(appeal.candidateId(), decided, numbers.after(before.penalty(), decided));
        Sealed bound = Sealed.of(Map.of("appeal", id, "mark", decided.value()));
        appeals.decided(id, decided, reason, bound.salt(), door.username(), clock.instant());
        evidence.add(
                code,
                council,
                Evidence.Kind.APPEAL_DECIDED,
                door.username(),
                Map.of("appeal", id, "mark", bound.commitment()));
        notices.decided(appeal);
    }

    boolean needsDialogue(ExamRound round, Appeal appeal) {
        Mark published = written.of(appeal.candidateId()).orElseThrow().paper();
        return new AppealRule(rules.of(round.ruleEdition())).needsDialogue(appeal.mark(), published);
    }

    private Appeal marked(String code, int council, String id) {
        door.council(code, council, Phase.APPEAL);
        Appeal appeal = appeals.find(code, council, id).orElseThrow(() -> ExamProblems.unknown(id));
        if (appeal.isDecided()) {
            throw AppealProblems.decided();
        }
        if (appeal.mark() == null) {
            throw AppealProblems.notMarked();
        }
        return appeal;
    }
}
