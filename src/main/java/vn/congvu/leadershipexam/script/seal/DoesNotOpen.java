package vn.congvu.leadershipexam.script.seal;

/** The key is not the right one, or what it should open has been touched. */
public class DoesNotOpen extends RuntimeException {

    DoesNotOpen() {
        super("it does not open");
    }

    DoesNotOpen(Throwable cause) {
        super("it does not open", cause);
    }
}
