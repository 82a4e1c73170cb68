package vn.congvu.leadershipexam.marking.desk;

import java.math.BigDecimal;
import java.util.List;
import vn.congvu.leadershipexam.marking.Mark;

/**
 * A mark of one marker.
 *
 * @param parts points of each part of the paper; empty when it is marked as a whole
 */
public record GivenMark(String scriptId, Marking marking, String marker, Mark mark, List<BigDecimal> parts) {}
