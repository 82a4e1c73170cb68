package vn.congvu.leadershipexam.round;

import vn.congvu.web.problem.Bilingual;

/** A post to be filled by one person. */
public record Post(
        String roundCode,
        int postNo,
        int councilNo,
        String unitCode,
        String titleVi,
        String titleEn,
        Grade grade,
        State state) {

    /** The title; training after the appointment depends on it. */
    public enum Grade {
        DIRECTOR,
        DEPUTY_DIRECTOR,
        HEAD_OF_DIVISION,
        DEPUTY_HEAD_OF_DIVISION
    }

    /** OPEN until somebody wins it; STOPPED when fewer than two candidates were eligible. */
    public enum State {
        OPEN,
        STOPPED,
        WON,
        UNFILLED
    }

    public Bilingual title() {
        return new Bilingual(titleVi, titleEn);
    }
}
