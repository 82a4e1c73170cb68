package vn.congvu.leadershipexam.marking.desk;

import vn.congvu.leadershipexam.marking.Mark;
import vn.congvu.leadershipexam.marking.Penalty;

/**
 * The mark of a candidate's paper.
 *
 * @param scriptId null for somebody who was sent out
 * @param paper what the paper got, before the penalty
 * @param mark what counts, after it
 * @param appealed whether an appeal decided it
 */
public record WrittenMark(
        String candidateId, String scriptId, Mark paper, Penalty penalty, Mark mark, boolean appealed) {}
