package vn.congvu.leadershipexam.script;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;
import vn.congvu.leadershipexam.evidence.Evidence;
import vn.congvu.leadershipexam.script.seal.SealPlace;

/** What the chain says lies behind a seal. */
@Repository
class SealedCommitments {

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient jdbc;

    SealedCommitments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<String> of(SealPlace place) {
        return jdbc.sql("SELECT facts FROM exam_evidence WHERE round_code = ? AND council_no = ? AND kind = ?"
                        + " ORDER BY seq LIMIT 1")
                .params(place.round(), place.council(), Evidence.Kind.KEY_SEALED.name())
                .query((row, number) ->
                        JSON.readTree(row.getString("facts")).path("commitment").asString())
                .optional();
    }
}
