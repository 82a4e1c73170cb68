package vn.congvu.remotework.review;

import vn.congvu.remotework.review.UnitCount.When;

/** Which fields of the form of a unit's report say what. */
enum ReportFields {
    STEPS_BEFORE(Measure.STEPS_ON_TIME, When.BEFORE, "onTimeBefore", "casesBefore", null, "sourceBefore"),
    CITIZENS_BEFORE(
            Measure.CITIZENS_SATISFIED,
            When.BEFORE,
            "citizensSatisfiedBefore",
            "citizensAskedBefore",
            null,
            "sourceBefore"),
    FIRMS_BEFORE(
            Measure.FIRMS_SATISFIED, When.BEFORE, "firmsSatisfiedBefore", "firmsAskedBefore", null, "sourceBefore"),
    COMPLAINTS_BEFORE(Measure.COMPLAINTS, When.BEFORE, "complaintsBefore", "handledBefore", null, "sourceBefore"),
    OUTPUT_BEFORE(Measure.OUTPUT, When.BEFORE, "outputBefore", "personMonthsBefore", "deviationBefore", "sourceBefore"),
    COST_BEFORE(Measure.COST, When.BEFORE, "costBefore", null, null, "sourceBefore"),
    CITIZENS(Measure.CITIZENS_SATISFIED, When.AFTER, "citizensSatisfied", "citizensAsked", null, "surveySource"),
    FIRMS(Measure.FIRMS_SATISFIED, When.AFTER, "firmsSatisfied", "firmsAsked", null, "surveySource"),
    COMPLAINTS(Measure.COMPLAINTS, When.AFTER, "complaints", "handled", null, "complaintsSource"),
    COST(Measure.COST, When.AFTER, "cost", null, null, "costSource");

    private final Measure measure;
    private final When side;
    private final String figure;
    private final String total;
    private final String deviation;
    private final String source;

    /** @param figure the positive count of a proportion, the mean of a mean, the sum of an amount */
    ReportFields(Measure measure, When side, String figure, String total, String deviation, String source) {
        this.measure = measure;
        this.side = side;
        this.figure = figure;
        this.total = total;
        this.deviation = deviation;
        this.source = source;
    }

    Measure measure() {
        return measure;
    }

    When side() {
        return side;
    }

    String figure() {
        return figure;
    }

    String total() {
        return total;
    }

    String deviation() {
        return deviation;
    }

    String source() {
        return source;
    }

    boolean isProportion() {
        return measure.form() == Measure.Form.PROPORTION;
    }
}
