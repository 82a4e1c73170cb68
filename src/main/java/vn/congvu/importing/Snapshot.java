package vn.congvu.importing;

import java.util.function.Supplier;

/**
 * A read-only copy in memory of imported data, taken again when the version of the import in the database is another
 * one. Nothing else is remembered between requests, so every node can answer alike.
 */
public final class Snapshot<T> {

    private final Supplier<String> version;
    private final Supplier<T> load;
    private volatile Taken<T> taken;

    public Snapshot(Supplier<String> version, Supplier<T> load) {
        this.version = version;
        this.load = load;
    }

    public T get() {
        // Asked before loading: data newer than their version are loaded once more, never the other way round.
        String now = version.get();
        Taken<T> last = taken;
        if (last == null || !last.version.equals(now)) {
            last = new Taken<>(now, load.get());
            taken = last;
        }
        return last.data;
    }

    private record Taken<T>(String version, T data) {}
}
