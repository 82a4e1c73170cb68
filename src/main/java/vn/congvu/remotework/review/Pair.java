package vn.congvu.remotework.review;

/** Before and after; null where nothing is known. */
record Pair(Measure measure, Reading before, Reading after, Double published) {

    boolean isWhole() {
        return before != null && after != null;
    }

    boolean isComparable() {
        return isWhole() && (measure.form() == Measure.Form.AMOUNT || before.isCounted() && after.isCounted());
    }

    /** What was counted before is not what was published (in percent) when the round was drafted, beyond rounding. */
    boolean isUnlikePublished() {
        return published != null && before != null && before.isCounted() && Math.abs(before.value() - published) > 0.05;
    }
}
