package vn.congvu.leadershipexam.round;

import vn.congvu.leadershipexam.ExamProblems;
import vn.congvu.leadershipexam.Phase;
import vn.congvu.web.problem.Bilingual;

/** A council of a round and how far its part has come. */
public record Council(
        String roundCode, int councilNo, Level level, String unitCode, String nameVi, String nameEn, Phase phase) {

    /** Two levels of councils may sit in one round. */
    public enum Level {
        CITY,
        UNIT
    }

    public Bilingual name() {
        return new Bilingual(nameVi, nameEn);
    }

    /** Nobody is appointed any more once it has handed over its records or was stopped. */
    public boolean isOver() {
        return phase == Phase.ARCHIVED || phase == Phase.STOPPED;
    }

    public void require(Phase wanted) {
        if (phase != wanted) {
            throw ExamProblems.notInThisPhase(roundCode, phase);
        }
    }
}
