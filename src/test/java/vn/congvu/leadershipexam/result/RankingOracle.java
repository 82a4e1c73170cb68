package vn.congvu.leadershipexam.result;

import java.util.ArrayList;
import java.util.List;

/**
 * The ranking as somebody would do it with a pencil: in hundredths, by counting who is ahead. Written from the rules and
 * not from the product.
 */
public final class RankingOracle {

    private RankingOracle() {}

    /** @param written in hundredths of a point */
    public record Paper(String who, Integer written, Integer defence) {

        boolean passes() {
            return written != null && defence != null && written >= 5000 && defence >= 5000;
        }

        int total() {
            return written + defence;
        }
    }

    /** Places by the number of those who are ahead; null for whoever failed. */
    public static Integer place(Paper paper, List<Paper> all) {
        if (!paper.passes()) {
            return null;
        }
        int ahead = 0;
        for (Paper other : all) {
            if (other.passes() && isAhead(other, paper)) {
                ahead++;
            }
        }
        return ahead + 1;
    }

    private static boolean isAhead(Paper one, Paper other) {
        if (one.total() != other.total()) {
            return one.total() > other.total();
        }
        return one.defence() > other.defence();
    }

    public static List<String> first(List<Paper> all) {
        List<String> first = new ArrayList<>();
        for (Paper paper : all) {
            Integer place = place(paper, all);
            if (place != null && place == 1) {
                first.add(paper.who());
            }
        }
        return first;
    }
}
