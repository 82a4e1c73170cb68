package vn.congvu.web.idempotency;

import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemException;

/** Writes a row for every call it really gets, so that a test can count. */
@Hidden
@RestController
class NotesController {

    static final String REFUSED = "refuse me";
    static final String SLOW = "take your time";

    final CyclicBarrier pause = new CyclicBarrier(2);
    private final JdbcTemplate jdbc;

    NotesController(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    record Note(String text) {}

    record Written(int number, String text) {}

    @PostMapping("/api/test/notes")
    @PreAuthorize("hasRole('CLERK')")
    @Idempotent
    ResponseEntity<Written> write(@RequestBody Note note) throws Exception {
        jdbc.update("INSERT INTO test_note (text) VALUES (?)", note.text());
        if (REFUSED.equals(note.text())) {
            throw new ProblemException(new Problem("conflict", 409));
        }
        if (SLOW.equals(note.text())) {
            waitForTheTest();
            waitForTheTest();
        }
        int number = jdbc.queryForObject("SELECT COUNT(*) FROM test_note", Integer.class);
        return ResponseEntity.created(URI.create("/notes/" + number)).body(new Written(number, note.text()));
    }

    void waitForTheTest() throws InterruptedException, BrokenBarrierException, TimeoutException {
        pause.await(20, TimeUnit.SECONDS);
    }
}
