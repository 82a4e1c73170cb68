package vn.congvu.leadershipexam.script.web;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A page as a picture that no cache and no disk of a browser keeps. */
public final class PageAnswer {

    private static final String INERT = "default-src 'none'; sandbox";

    private PageAnswer() {}

    public static ResponseEntity<byte[]> of(byte[] png) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.noStore())
                .header("Content-Security-Policy", INERT)
                .header("X-Content-Type-Options", "nosniff")
                .body(png);
    }
}
