package vn.congvu.calendar;

/** One statement in both languages of the product. */
record Sentence(String vi, String en) {

    Sentence then(String moreVi, String moreEn) {
        return new Sentence(vi + moreVi, en + moreEn);
    }
}
