package vn.congvu.leadershipexam.script.web;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.congvu.web.file.SentFile;

/** A page as a picture that no cache and no disk of a browser keeps. */
public final class PageAnswer {

    private PageAnswer() {}

    public static ResponseEntity<byte[]> of(byte[] png) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.noStore())
                .headers(SentFile.inert())
                .body(png);
    }
}
