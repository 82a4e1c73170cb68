package vn.congvu.calendar;

/** An edition nobody has published: its version can be computed with until it is closed, on this node only. */
public final class CalendarDraft implements AutoCloseable {

    private final String version;
    private final Runnable forget;

    CalendarDraft(String version, Runnable forget) {
        this.version = version;
        this.forget = forget;
    }

    public String version() {
        return version;
    }

    @Override
    public void close() {
        forget.run();
    }
}
