package vn.congvu.workflow.engine;

import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** Sings when a model gets hold of it: as a bean, as a class, or as the song's own method. */
@Component("canary")
public class Canary {

    private static final AtomicInteger SONGS = new AtomicInteger();

    public static String sing() {
        return "song " + SONGS.incrementAndGet();
    }

    public String getSong() {
        return sing();
    }

    public static int songs() {
        return SONGS.get();
    }
}
