package vn.congvu.web.file;

import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** The headers of a file as it leaves: whatever somebody put into it, no browser runs it as a page of ours. */
public final class SentFile {

    /** No scripts, no forms, nothing of ours within reach. */
    private static final String INERT = "default-src 'none'; sandbox";

    private SentFile() {}

    /** To be saved under this name, never shown. */
    public static Consumer<HttpHeaders> saved(String name) {
        return inert().andThen(headers -> headers.setContentDisposition(ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()));
    }

    /** Shown within a page of ours: a picture. */
    public static Consumer<HttpHeaders> inert() {
        return headers -> {
            headers.set("Content-Security-Policy", INERT);
            headers.set("X-Content-Type-Options", "nosniff");
        };
    }
}
