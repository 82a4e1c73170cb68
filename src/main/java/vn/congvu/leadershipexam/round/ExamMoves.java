package vn.congvu.leadershipexam.round;

import java.time.Instant;
import java.util.List;

/**
 * What a decision about a round moves, or would move.
 *
 * @param since when the standstill began, null for a round that does not stand still
 * @param lostMinutes working minutes of the standstill until now
 * @param dates {@code to} is null as long as nobody knows how long a standstill will last
 */
record ExamMoves(Instant since, Long lostMinutes, List<MovedDate> dates, List<MovedStep> steps) {}
