package vn.congvu.leadershipexam.evidence;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file of one JSON object a line, to be saved. */
final class Jsonl {

    static final String TYPE = "application/jsonl";

    private Jsonl() {}

    static ResponseEntity<String> file(String name, String lines) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(TYPE + ";charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + ".jsonl")
                                .build()
                                .toString())
                .body(lines);
    }
}
