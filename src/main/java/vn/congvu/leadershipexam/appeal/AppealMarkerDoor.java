package vn.congvu.leadershipexam.appeal;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.Body;
import vn.congvu.leadershipexam.ExamProblems;
import vn.congvu.leadershipexam.Phase;
import vn.congvu.leadershipexam.evidence.Alarm;
import vn.congvu.leadershipexam.script.ExamDoor;

/** Lets a marker of appeals to the work drawn for them and nobody else; every try at another one is told to supervision. */
@Component
class AppealMarkerDoor {

    private final ExamDoor door;
    private final FiledAppeals appeals;
    private final AppealMarkStore marks;
    private final Alarm alarm;

    AppealMarkerDoor(ExamDoor door, FiledAppeals appeals, AppealMarkStore marks, Alarm alarm) {
        this.door = door;
        this.appeals = appeals;
        this.marks = marks;
        this.alarm = alarm;
    }

    AppealMark requireOpen(Appeal appeal) {
        AppealMark work = require(appeal);
        door.council(appeal.roundCode(), appeal.councilNo(), Phase.APPEAL);
        if (work.isLocked()) {
            alarm.raise(appeal.roundCode(), appeal.councilNo(), "changeAfterLock", door.username(), Map.of());
            throw AppealProblems.locked();
        }
        return work;
    }

    Appeal find(String round, int council, String id) {
        door.council(round, council);
        return appeals.find(round, council, id).orElseThrow(() -> guessed(round, council, id));
    }

    AppealMark require(Appeal appeal) {
        return of(appeal)
                .filter(work -> door.sits(appeal.roundCode(), appeal.councilNo(), Body.APPEAL))
                .orElseThrow(() -> guessed(appeal.roundCode(), appeal.councilNo(), appeal.id()));
    }

    private RuntimeException guessed(String round, int council, String id) {
        alarm.raise(round, council, "guessScript", door.username(), Map.of());
        return ExamProblems.unknown(id);
    }

    Optional<AppealMark> of(Appeal appeal) {
        return marks.of(appeal.id()).stream()
                .filter(work -> work.marker().equals(door.username()))
                .findFirst();
    }
}
