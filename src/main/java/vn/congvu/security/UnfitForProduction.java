package vn.congvu.security;

/** Something that must never be on the open network; the message is one line and says what to do. */
class UnfitForProduction extends RuntimeException {

    UnfitForProduction(String what) {
        super(what);
    }
}
