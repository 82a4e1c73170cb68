package vn.congvu.modelling;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code model_definition}: which version of a process a definition of the engine runs. */
@Repository
class DefinitionStore {

    private final JdbcClient jdbc;

    DefinitionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Definition(String id, String key, int version) {}

    void add(String definitionId, String key, int version) {
        jdbc.sql("INSERT INTO model_definition (definition_id, model_key, version) VALUES (?, ?, ?)")
                .params(definitionId, key, version)
                .update();
    }

    /** By the id of the definition. */
    Map<String, Definition> of(Collection<String> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        List<Definition> found = jdbc.sql("SELECT * FROM model_definition WHERE model_key IN (:keys)")
                .param("keys", keys)
                .query((row, number) -> new Definition(
                        row.getString("definition_id"), row.getString("model_key"), row.getInt("version")))
                .list();
        Map<String, Definition> byId = new TreeMap<>();
        found.forEach(definition -> byId.put(definition.id(), definition));
        return byId;
    }
}
