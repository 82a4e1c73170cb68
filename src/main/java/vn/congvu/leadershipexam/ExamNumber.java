package vn.congvu.leadershipexam;

import vn.congvu.leadershipexam.round.ExamRound;

/**
 * A number or a yes/no that the models read as {@code exam.<name>}: how many bags there are to mark, whether fewer than
 * two candidates are eligible. A bean each. Computed when it is read, so that it steers by what is so, not by what was.
 */
public interface ExamNumber {

    String name();

    /** @param council null in the process of the whole round */
    Object value(ExamRound round, Integer council);
}
