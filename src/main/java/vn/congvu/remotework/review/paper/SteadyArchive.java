package vn.congvu.remotework.review.paper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A workbook without the moment it was written: whoever compares two copies sees that they are the same. */
final class SteadyArchive {

    private static final String PROPERTIES = "docProps/core.xml";

    private SteadyArchive() {}

    static byte[] of(byte[] archive, LocalDate date) {
        ByteArrayOutputStream steady = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(archive));
                ZipOutputStream to = new ZipOutputStream(steady)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(date.atStartOfDay());
                to.putNextEntry(copy);
                to.write(content(entry.getName(), from.readAllBytes(), date));
                to.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
