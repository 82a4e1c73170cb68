package vn.congvu.leadershipexam.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Optional;
import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.congvu.sla.StoredTime;

/** Archives in the database, in parts. */
@Repository
class ArchiveStore {

    private static final int PART = 256 * 1024;

    private final JdbcClient jdbc;

    ArchiveStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<SealedArchive> of(String round, int council) {
        return jdbc.sql("SELECT * FROM exam_archive WHERE round_code = ? AND council_no = ?")
                .params(round, council)
                .query((row, number) -> new SealedArchive(
                        row.getInt("council_no"),
                        row.getString("sha256"),
                        row.getLong("byte_count"),
                        row.getString("sealed_by"),
                        StoredTime.read(row, "sealed_at")))
                .optional();
    }

    void insert(String round, SealedArchive archive, Path file) {
        jdbc.sql("INSERT INTO exam_archive (round_code, council_no, sha256, byte_count, sealed_by, sealed_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?)")
                .params(
                        round,
                        archive.council(),
                        archive.sha256(),
                        archive.size(),
                        archive.sealedBy(),
                        StoredTime.utc(archive.sealedAt()))
                .update();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] part = in.readNBytes(PART);
            for (int number = 0; part.length > 0; number++) {
                insert(round, archive.council(), number, part);
                part = in.readNBytes(PART);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void insert(String round, int council, int number, byte[] part) {
        jdbc.sql("INSERT INTO exam_archive_part (round_code, council_no, number, content) VALUES (?, ?, ?, ?)")
                .params(round, council, number, part)
                .update();
    }

    private InputStream part(String round, int council, int number) {
        return jdbc.sql("SELECT content FROM exam_archive_part WHERE round_code = ? AND council_no = ? AND number = ?")
                .params(round, council, number)
                .query((row, index) -> new ByteArrayInputStream(row.getBytes(1)))
                .single();
    }

    /** Fetched part by part as the reader goes on. */
    Resource content(String round, SealedArchive archive) {
        return new AbstractResource() {
            @Override
            public InputStream getInputStream() {
                return new SequenceInputStream(new Enumeration<InputStream>() {
                    private int next;

                    @Override
                    public boolean hasMoreElements() {
                        return (long) next * PART < archive.size();
                    }

                    @Override
                    public InputStream nextElement() {
                        return part(round, archive.council(), next++);
                    }
                });
            }

            @Override
            public long contentLength() {
                return archive.size();
            }

            @Override
            public boolean exists() {
                return true;
            }

            @Override
            public String getDescription() {
                return "archive of " + round + "/" + archive.council();
            }
        };
    }
}
