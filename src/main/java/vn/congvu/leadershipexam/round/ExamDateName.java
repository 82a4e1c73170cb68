package vn.congvu.leadershipexam.round;

import java.util.List;

/** The dates of a round by name, as the models and the limits call them. */
final class ExamDateName {

    static final String NOTICE_OPENS = "noticeOpens";
    static final String REGISTRATION_CLOSES = "registrationCloses";
    static final String PAPER_STARTS = "paperStarts";
    static final String MARKS_PUBLISHED = "marksPublished";
    static final String APPEALS_CLOSE = "appealsClose";
    static final String PROJECTS_OPEN = "projectsOpen";
    static final String PROJECTS_DUE = "projectsDue";
    static final String DEFENCE_STARTS = "defenceStarts";
    static final String RESULT_PUBLISHED = "resultPublished";

    /** Those a plan names, in their order. */
    static final List<String> PLANNED = List.of(REGISTRATION_CLOSES, PAPER_STARTS, PROJECTS_DUE, DEFENCE_STARTS);

    /** Those that follow when the paper is moved. */
    static final List<String> FROM_PAPER_ON = PLANNED.subList(1, PLANNED.size());

    /** Things done at an hour people were told, not ends of terms; they may lawfully be on a day off. */
    static final List<String> AT_AN_HOUR = List.of(PAPER_STARTS, DEFENCE_STARTS);

    private ExamDateName() {}

    /** The planned date that has to have come before this one. */
    static String before(String name) {
        return PLANNED.get(PLANNED.indexOf(name) - 1);
    }
}
