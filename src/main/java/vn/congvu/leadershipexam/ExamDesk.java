package vn.congvu.leadershipexam;

import vn.congvu.leadershipexam.round.ExamRound;

/** People the models name as {@code exam.<name>} who are neither a body nor the organiser or the authority. */
public interface ExamDesk {

    String name();

    /** @return the candidate group */
    String group(ExamRound round, Integer council, Integer branch);
}
