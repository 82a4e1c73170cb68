package vn.congvu.leadershipexam.registration;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.congvu.sla.StoredTime;

/** Asks the registers, and writes down who asked about whom and what for, answered or not. */
@Component
class RegisterQueries {

    private final PersonRegister register;
    private final JdbcClient jdbc;
    private final Clock clock;

    RegisterQueries(PersonRegister register, JdbcClient jdbc, Clock clock) {
        this.register = register;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<PersonRegister.Extract> ask(String username, String askedBy, String source, String purpose) {
        Optional<PersonRegister.Extract> found = register.find(username, source);
        jdbc.sql("INSERT INTO exam_register_query (id, username, asked_by, purpose, answered, asked_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?)")
                .params(
                        UUID.randomUUID().toString(),
                        username,
                        askedBy,
                        purpose,
                        found.isPresent(),
                        StoredTime.utc(clock.instant()))
                .update();
        return found;
    }
}
