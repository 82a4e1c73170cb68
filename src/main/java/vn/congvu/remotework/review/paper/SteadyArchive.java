package vn.congvu.remotework.review.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A workbook without the moment it was written: whoever compares two copies sees that they are the same. */
final class SteadyArchive {

    private static final String PROPERTIES = "docProps/core.xml";

    private SteadyArchive() {}

    static byte[] of(byte[] archive, LocalDate date) {
        try {
            // As a file, because the stream of the library can only be read with the directory at its end.
            Path file = Files.createTempFile("workbook", ".xlsx");
            try {
                Files.write(file, archive);
                return dated(file, date);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] dated(Path file, LocalDate date) throws IOException {
        ByteArrayOutputStream steady = new ByteArrayOutputStream();
        try (ZipFile from = new ZipFile(file.toFile());
                ZipOutputStream to = new ZipOutputStream(steady)) {
            for (ZipEntry entry : from.stream().toList()) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(date.atStartOfDay());
                to.putNextEntry(copy);
                to.write(content(entry.getName(), from.getInputStream(entry).readAllBytes(), date));
                to.closeEntry();
            }
        }
        return steady.toByteArray();
    }

    private static byte[] content(String name, byte[] bytes, LocalDate date) {
        return name.equals(PROPERTIES)
                ? new String(bytes, StandardCharsets.UTF_8)
                        .replaceAll("\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z", date + "T00:00:00Z")
                        .getBytes(StandardCharsets.UTF_8)
                : bytes;
    }
}
