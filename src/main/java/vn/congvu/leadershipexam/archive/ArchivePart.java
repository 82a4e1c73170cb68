package vn.congvu.leadershipexam.archive;

import vn.congvu.leadershipexam.round.ExamRound;

/** What a part of the exam leaves to the archive; a bean each. The same state gives the same bytes. */
public interface ArchivePart {

    void layDown(Shelf shelf, ExamRound round, int council);
}
