package vn.congvu.leadershipexam.evidence;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.congvu.web.file.SentFile;

/** A file of one JSON object a line, to be saved. */
final class Jsonl {

    static final String TYPE = "application/jsonl";

    private Jsonl() {}

    static ResponseEntity<String> file(String name, String lines) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(TYPE + ";charset=UTF-8"))
                .headers(SentFile.saved(name + ".jsonl"))
                .body(lines);
    }
}
