package vn.congvu.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.web.multipart.MultipartFile;

/** An uploaded file on its way into the database: on the disk of this node, and gone when closed. */
final class ReceivedFile implements AutoCloseable {

    private final Path path;

    private ReceivedFile(Path path) {
        this.path = path;
    }

    /** Takes the file over; where the container laid it on the same disk, it is moved and not copied. */
    static ReceivedFile of(MultipartFile upload, Path directory) {
        try {
            ReceivedFile received = new ReceivedFile(Files.createTempFile(directory, "attachment", null));
            received.take(upload);
            return received;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(MultipartFile upload) throws IOException {
        try {
            // The variant for File lets the container rename what it has on the disk already.
            upload.transferTo(path.toFile());
        } catch (IOException | RuntimeException e) {
            close();
            throw e;
        }
    }

    Path path() {
        return path;
    }

    long size() {
        try {
            return Files.size(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    InputStream open() throws IOException {
        return Files.newInputStream(path);
    }

    String sha256() {
        try (var content = new DigestInputStream(open(), MessageDigest.getInstance("SHA-256"))) {
            content.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(content.getMessageDigest().digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
