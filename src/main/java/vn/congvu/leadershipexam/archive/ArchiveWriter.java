package vn.congvu.leadershipexam.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.core.io.Resource;
import vn.congvu.leadershipexam.evidence.Sha256;

/**
 * Writes an archive whose bytes depend on its records alone: in the order of their paths, without compression (which
 * differs between libraries), with one date for all. {@code contents.csv} lists every record with its SHA-256.
 */
final class ArchiveWriter {

    private static final LocalDateTime NO_DATE = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final String CONTENTS = "contents.csv";

    private ArchiveWriter() {}

    private record Weighed(String path, Resource content, long size, long crc, String sha256) {}

    static void write(Shelf shelf, Path file) {
        List<Weighed> records = new ArrayList<>();
        shelf.items().forEach((path, content) -> records.add(weighed(path, content)));
        Shelf list = new Shelf();
        list.table(
                CONTENTS,
                List.of("path", "bytes", "sha256"),
                records.stream()
                        .map(one -> List.of(one.path(), one.size(), one.sha256()))
                        .toList());
        records.add(0, weighed(CONTENTS, list.items().get(CONTENTS)));
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.setMethod(ZipOutputStream.STORED);
            for (Weighed one : records) {
                write(one, zip);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Weighed one, ZipOutputStream zip) throws IOException {
        ZipEntry entry = new ZipEntry(one.path());
        entry.setTimeLocal(NO_DATE);
        entry.setSize(one.size());
        entry.setCompressedSize(one.size());
        entry.setCrc(one.crc());
        zip.putNextEntry(entry);
        try (InputStream in = one.content().getInputStream()) {
            in.transferTo(zip);
        }
        zip.closeEntry();
    }

    private static Weighed weighed(String path, Resource content) {
        CRC32 crc = new CRC32();
        MessageDigest digest = Sha256.digest();
        try (InputStream in = new DigestInputStream(new CheckedInputStream(content.getInputStream(), crc), digest)) {
            long size = in.transferTo(OutputStream.nullOutputStream());
            return new Weighed(
                    path, content, size, crc.getValue(), HexFormat.of().formatHex(digest.digest()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
