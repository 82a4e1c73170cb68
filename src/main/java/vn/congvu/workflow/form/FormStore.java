package vn.congvu.workflow.form;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of {@code form_version} and {@code form_binding}. They are added to and never changed. */
@Repository
class FormStore {

    private final JdbcClient jdbc;

    FormStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String content(long version) {
        return jdbc.sql("SELECT content FROM form_version WHERE id = ?")
                .param(version)
                .query(String.class)
                .single();
    }

    Optional<Long> inForce(String key) {
        return jdbc.sql("SELECT MAX(id) FROM form_version WHERE form_key = ?")
                .param(key)
                .query(Long.class)
                .optional();
    }

    Optional<Long> boundTo(String deploymentId, String key) {
        return jdbc.sql("SELECT form_version FROM form_binding WHERE deployment_id = ? AND form_key = ?")
                .params(deploymentId, key)
                .query(Long.class)
                .optional();
    }

    /** The version that says this, a new one unless it is in force already. */
    long putInForce(String key, String content) {
        return inForce(key).filter(version -> content(version).equals(content)).orElseGet(() -> add(key, content));
    }

    private long add(String key, String content) {
        jdbc.sql("INSERT INTO form_version (form_key, content) VALUES (?, ?)")
                .params(key, content)
                .update();
        return inForce(key).orElseThrow();
    }

    void bind(String deploymentId, String key, long version) {
        jdbc.sql("INSERT INTO form_binding (deployment_id, form_key, form_version) VALUES (?, ?, ?)")
                .params(deploymentId, key, version)
                .update();
    }
}
