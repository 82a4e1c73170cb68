package vn.congvu.escalation;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The ladder as somebody wrote it, checked before it is taken into force: every cell is one of the known words or a plain
 * number, and no clock could meet two rows of the same level.
 */
public final class LadderSheet {

    /** Inputs and outputs a ladder has, in any order. */
    public static final Set<String> INPUTS = Set.of("clock", "promise", "startedOn");

    public static final Set<String> OUTPUTS =
            Set.of("level", "measuredFrom", "workingMinutes", "notBeforePercent", "addressee", "condition", "basis");

    private LadderSheet() {}

    /** A written row: texts of the cells by the name of their column. */
    public record Line(int number, Map<String, String> cells) {}

    /** {@link UnusableLadder} with the first row that is wrong. */
    public static void check(Collection<Line> lines) {
        if (lines.isEmpty()) {
            throw new UnusableLadder("thang cảnh báo không có dòng nào", "the ladder has no rows");
        }
        List<LadderLine> read = lines.stream().map(LadderLine::read).toList();
        for (int i = 0; i < read.size(); i++) {
            for (LadderLine earlier : read.subList(0, i)) {
                refuseOverlap(earlier, read.get(i));
            }
        }
    }

    /** Only a level with a condition may be looked at more than once: what did not hold at first may hold later. */
    private static void refuseOverlap(LadderLine earlier, LadderLine later) {
        Rung one = earlier.rung();
        Rung other = later.rung();
        boolean sameMoment =
                one.measuredFrom() == other.measuredFrom() && one.workingMinutes() == other.workingMinutes();
        boolean looksAgain = one.conditional() && Objects.equals(one.condition(), other.condition()) && !sameMoment;
        if (one.level() == other.level() && !looksAgain && meet(earlier, later)) {
            throw new UnusableLadder(
                    later.number(),
                    "cho mức " + other.level() + " trùng với dòng " + earlier.number(),
                    "gives the level " + other.level() + " to clocks that row " + earlier.number() + " gives it to");
        }
    }

    private static boolean meet(LadderLine one, LadderLine other) {
        var kinds = new HashSet<>(one.kinds());
        kinds.retainAll(other.kinds());
        var promises = new HashSet<>(one.promise());
        promises.retainAll(other.promise());
        return !kinds.isEmpty() && !promises.isEmpty() && one.days().meets(other.days());
    }
}
