package vn.congvu.escalation;

/** A ladder that cannot be taken into force; says which row, and why. */
public final class UnusableLadder extends RuntimeException {

    public UnusableLadder(String why) {
        super(why);
    }

    UnusableLadder(int row, String why) {
        super("row " + row + " " + why);
    }
}
