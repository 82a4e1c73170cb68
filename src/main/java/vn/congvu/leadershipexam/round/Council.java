package vn.congvu.leadershipexam.round;

import vn.congvu.leadershipexam.ExamProblems;
import vn.congvu.leadershipexam.Phase;

/** A council of a round and how far its part has come. */
public record Council(
        String roundCode, int councilNo, Level level, String unitCode, String nameVi, String nameEn, Phase phase) {

    /** Two levels of councils may sit in one round. */
    public enum Level {
        CITY,
        UNIT
    }

    public void require(Phase wanted) {
        if (phase != wanted) {
            throw ExamProblems.notInThisPhase(roundCode, phase);
        }
    }
}
