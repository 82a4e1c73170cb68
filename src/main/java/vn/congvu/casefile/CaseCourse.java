package vn.congvu.casefile;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import vn.congvu.escalation.AlertLevel;
import vn.congvu.escalation.DrawnAlert;
import vn.congvu.notification.Notice;
import vn.congvu.notification.NotificationKind;
import vn.congvu.notification.Notifications;
import vn.congvu.sla.ClockReading;
import vn.congvu.web.problem.Bilingual;

/**
 * What the service tasks of the models do, one business event a method. Called inside the engine's transaction, so no
 * transaction begins here; timers lock the case first, as people do.
 */
@Service
public class CaseCourse {

    private final CaseFiles files;
    private final CaseClocks clocks;
    private final CaseJournal journal;
    private final Divisions divisions;
    private final DrawnAlert alerts;
    private final Notifications notifications;
    private final Clock clock;

    CaseCourse(
            CaseFiles files,
            CaseClocks clocks,
            CaseJournal journal,
            Divisions divisions,
            DrawnAlert alerts,
            Notifications notifications,
            Clock clock) {
        this.files = files;
        this.clocks = clocks;
        this.journal = journal;
        this.divisions = divisions;
        this.alerts = alerts;
        this.notifications = notifications;
        this.clock = clock;
    }

    /** @param drawn the text of the model, null to tell how the case stands */
    public void applicantNotified(String code, Bilingual drawn) {
        CaseFile file = files.requireLocked(code);
        journal.say(
                code,
                CaseEvent.Kind.APPLICANT_NOTIFIED,
                CaseJournal.SYSTEM,
                CaseLetters.toApplicant(file, drawn, clocks.stands(code)));
    }

    /**
     * @param role {@code clerk}, {@code officer}, {@code head}, {@code leader} or {@code registry}
     * @param once tells this from everything else the unit is told of the case
     */
    public void unitNotified(String code, String role, Bilingual drawn, String once) {
        CaseFile file = files.requireLocked(code);
        Bilingual text = CaseLetters.filled(drawn, file);
        List<Notice> notices = divisions.people(divisions.group(role, file)).stream()
                .map(username -> new Notice(
                        username, NotificationKind.CASE, "case:" + once, text.vi(), text.en(), "/cases/" + code))
                .toList();
        notifications.tell(notices);
        journal.say(code, CaseEvent.Kind.UNIT_NOTIFIED, CaseJournal.SYSTEM, text);
    }

    public void escalated(String code, AlertLevel level) {
        files.requireLocked(code);
        clocks.behind(code, clock.instant()).ifPresent(behind -> escalated(behind, level));
    }

    private void escalated(ClockReading behind, AlertLevel level) {
        alerts.raise(behind, level, clock.instant());
        journal.about(
                behind.dossierCode(),
                CaseEvent.Kind.ESCALATED,
                new Bilingual(behind.nameVi(), behind.nameEn()),
                CaseJournal.SYSTEM,
                level.name());
    }

    public void clockPaused(String code) {
        files.requireLocked(code);
        if (clocks.pause(code)) {
            journal.note(code, CaseEvent.Kind.CLOCK_PAUSED, CaseJournal.SYSTEM);
        }
    }

    public void clockResumed(String code) {
        files.requireLocked(code);
        if (clocks.resume(code)) {
            journal.note(code, CaseEvent.Kind.CLOCK_RESUMED, CaseJournal.SYSTEM);
        }
    }

    public void answerPublished(String code) {
        CaseFile file = files.requireLocked(code);
        if (file.answer() == null) {
            throw CaseProblems.noAnswer(code);
        }
        file.published(clock.instant());
        journal.note(code, CaseEvent.Kind.ANSWER_PUBLISHED, CaseJournal.SYSTEM, file.answer());
    }

    /** A case ends once; what the model draws after that changes nothing. */
    public void closed(String code, CaseStatus as) {
        CaseFile file = files.requireLocked(code);
        if (file.isOpen()) {
            file.closed(as, clock.instant());
            journal.say(code, CaseEvent.Kind.CLOSED, CaseJournal.SYSTEM, as.words());
        }
    }

    void outcomeRecorded(String code) {
        journal.note(code, CaseEvent.Kind.OUTCOME_RECORDED, CaseJournal.SYSTEM);
    }

    /** A table may name the division that handles the case. */
    void decided(String code, Map<String, Object> answer) {
        if (answer.get("division") instanceof String named) {
            CaseFile file = files.requireLocked(code);
            divisions.named(named, file.institution()).ifPresent(division -> {
                file.handledBy(division);
                journal.say(code, CaseEvent.Kind.DIVISION_CHOSEN, CaseJournal.SYSTEM, divisions.words(division));
            });
        }
    }

    /** A model that draws no closing has done what it was drawn for when it ends. */
    void ended(String code) {
        closed(code, CaseStatus.RESOLVED);
    }
}
