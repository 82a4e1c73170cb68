package vn.congvu.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code attachment} and {@code attachment_part}. */
@Repository
class AttachmentStore {

    /** Twice this, when the driver escapes every byte, is still far below any server's max_allowed_packet. */
    static final int PART = 256 * 1024;

    private static final String PRESENT = " FROM attachment WHERE dossier_code = :dossier AND removed_at IS NULL";

    private final JdbcClient jdbc;

    AttachmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of their arrival. */
    List<Attachment> ofDossier(String dossierCode) {
        return jdbc.sql("SELECT *" + PRESENT + " ORDER BY uploaded_at, id")
                .param("dossier", dossierCode)
                .query(AttachmentStore::row)
                .list();
    }

    Optional<Attachment> find(String dossierCode, String id) {
        return jdbc.sql("SELECT *" + PRESENT + " AND id = :id")
                .param("dossier", dossierCode)
                .param("id", id)
                .query(AttachmentStore::row)
                .optional();
    }

    /** Unknown, of another owner, taken back: the same answer. */
    Attachment require(String dossierCode, String id) {
        return find(dossierCode, id).orElseThrow(() -> AttachmentProblems.unknown(id));
    }

    void insert(Attachment attachment) {
        jdbc.sql("""
                        INSERT INTO attachment (id, dossier_code, component_code, file_name, media_type, byte_count, sha256,
                            uploaded_by, uploaded_at)
                        VALUES (:id, :dossier, :component, :name, :type, :size, :sha256, :by, :at)
                        """)
                .param("id", attachment.id())
                .param("dossier", attachment.dossierCode())
                .param("component", attachment.componentCode())
                .param("name", attachment.fileName())
                .param("type", attachment.mediaType())
                .param("size", attachment.size())
                .param("sha256", attachment.sha256())
                .param("by", attachment.uploadedBy())
                .param("at", utc(attachment.uploadedAt()))
                .update();
    }

    void insertContent(String id, InputStream content) throws IOException {
        byte[] part = content.readNBytes(PART);
        for (int number = 0; part.length > 0; number++) {
            jdbc.sql("INSERT INTO attachment_part (attachment_id, number, content) VALUES (?, ?, ?)")
                    .params(id, number, part)
                    .update();
            part = content.readNBytes(PART);
        }
    }

    InputStream part(String id, int number) {
        return jdbc.sql("SELECT content FROM attachment_part WHERE attachment_id = ? AND number = ?")
                .params(id, number)
                .query((row, index) -> new ByteArrayInputStream(row.getBytes(1)))
                .single();
    }

    void deleteContent(String id) {
        jdbc.sql("DELETE FROM attachment_part WHERE attachment_id = ?")
                .param(id)
                .update();
    }

    /** Its content goes, its row says who took it away. */
    void remove(String id, String by, Instant at) {
        deleteContent(id);
        jdbc.sql("UPDATE attachment SET removed_by = ?, removed_at = ? WHERE id = ?")
                .params(by, utc(at), id)
                .update();
    }

    private static Attachment row(ResultSet row, int index) throws SQLException {
        return new Attachment(
                row.getString("id"),
                row.getString("dossier_code"),
                row.getString("component_code"),
                row.getString("file_name"),
                row.getString("media_type"),
                row.getLong("byte_count"),
                row.getString("sha256"),
                row.getString("uploaded_by"),
                row.getObject("uploaded_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
