package vn.congvu.calendar;

/** An edition nobody has published: its version can be computed with until it is closed, on this node only. */
public final class CalendarDraft implements AutoCloseable {

    private final String version;
    private final String base;
    private final Runnable forget;

    CalendarDraft(String version, String base, Runnable forget) {
        this.version = version;
        this.base = base;
        this.forget = forget;
    }

    public String version() {
        return version;
    }

    /** The edition it changes. */
    public String base() {
        return base;
    }

    @Override
    public void close() {
        forget.run();
    }
}
