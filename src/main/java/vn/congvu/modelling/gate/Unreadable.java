package vn.congvu.modelling.gate;

/** The file cannot be read any further; what keeps it from that is one finding. */
public final class Unreadable extends RuntimeException {

    private final transient Spot spot;
    private final String text;
    private final transient Object[] arguments;

    public Unreadable(Spot spot, String text, Object... arguments) {
        super(text, null, false, false);
        this.spot = spot;
        this.text = text;
        this.arguments = arguments.clone();
    }

    public Unreadable(String text, Object... arguments) {
        this(Spot.FILE, text, arguments);
    }

    void reportTo(Findings findings) {
        findings.say(spot, text, arguments);
    }
}
