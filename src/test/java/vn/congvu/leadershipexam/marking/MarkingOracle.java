package vn.congvu.leadershipexam.marking;

/**
 * The rules once more, written by somebody who did not see the product: whole hundredths of a point, and a list of
 * decisions read from the top. Answers are words: {@code 75.25 MEAN}, {@code DISCUSSION}.
 */
public final class MarkingOracle {

    private MarkingOracle() {}

    public static String written(long one, long two, Long three) {
        long apart = one > two ? one - two : two - one;
        if (apart <= 500) {
            return three == null ? points(roundedHalf(one + two, 2)) + " MEAN" : "refused";
        }
        if (apart < 1000) {
            return three == null ? "DISCUSSION" : "refused";
        }
        if (three == null) {
            return "THIRD_MARK";
        }
        if (three == one || three == two) {
            return points(three) + " TWO_EQUAL";
        }
        return "COLLECTIVE_MARKING";
    }

    public static String appeal(long one, long two, Long three) {
        if (one == two) {
            return three == null ? points(one) + " TWO_EQUAL" : "refused";
        }
        if (three == null) {
            return "THIRD_MARK";
        }
        if (one == three) {
            return points(one) + " TWO_EQUAL";
        }
        if (two == three) {
            return points(two) + " TWO_EQUAL";
        }
        return points(roundedHalf(one + two + three, 3)) + " MEAN";
    }

    public static boolean dialogue(long appeal, long published) {
        return Math.abs(appeal - published) > 499;
    }

    public static String after(String penalty, long mark) {
        return switch (penalty) {
            case "NONE" -> points(mark);
            case "REPRIMAND" -> points(roundedHalf(mark * 3, 4));
            case "WARNING" -> points(roundedHalf(mark, 2));
            default -> "0.00";
        };
    }

    /** Halves up: twice the rest against the divisor. */
    public static long roundedHalf(long sum, long by) {
        long whole = sum / by;
        return 2 * (sum % by) >= by ? whole + 1 : whole;
    }

    public static String points(long hundredths) {
        return hundredths / 100 + "." + (hundredths % 100 < 10 ? "0" : "") + hundredths % 100;
    }
}
