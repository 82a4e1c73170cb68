package vn.congvu.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The formats that are zip archives: unpacked once, counting, before anybody else has to. */
final class OfficeArchive {

    private static final int MOST_ENTRIES = 2_000;
    private static final long LARGEST_DIRECTORY = 1024 * 1024;
    private static final int LONGEST_DECLARATION = 1024 * 1024;

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String OPEN_DOCUMENT_TYPE = "mimetype";
    private static final String MAIN_PART = ".main+xml";
    private static final List<String> MACRO_TYPES = List.of("macroEnabled", "vbaProject");

    private OfficeArchive() {}

    static FileType typeOf(Path file, FileBytes bytes) throws IOException {
        ZipEnd end = ZipEnd.of(bytes).orElseThrow(AttachmentProblems::wrongType);
        if (end.entries() > MOST_ENTRIES || end.directorySize() > LARGEST_DIRECTORY) {
            throw AttachmentProblems.swells();
        }
        try (ZipFile archive = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            return typeOf(archive, bytes.size());
        } catch (IOException | IllegalArgumentException unreadable) {
            throw AttachmentProblems.wrongType();
        }
    }

    private static FileType typeOf(ZipFile archive, long size) throws IOException {
        Unpacking unpacking = new Unpacking(size);
        for (ZipEntry entry : Collections.list(archive.entries())) {
            String name = entry.getName();
            if (leadsElsewhere(name)) {
                throw AttachmentProblems.wrongType();
            }
            if (holdsMacros(name.toLowerCase(Locale.ROOT))) {
                throw AttachmentProblems.macros();
            }
            unpacking.count(archive, entry);
        }
        return declared(archive).orElseThrow(AttachmentProblems::wrongType);
    }

    private static boolean leadsElsewhere(String name) {
        return name.startsWith("/")
                || name.contains("\\")
                || List.of(name.split("/")).contains("..");
    }

    /** VBA, Excel 4 macro sheets, and the two places of OpenDocument. */
    private static boolean holdsMacros(String name) {
        return name.contains("vbaproject")
                || name.contains("vbadata")
                || name.contains("macrosheets/")
                || name.startsWith("basic/")
                || name.startsWith("scripts/");
    }

    private static Optional<FileType> declared(ZipFile archive) throws IOException {
        String types = text(archive, CONTENT_TYPES);
        if (MACRO_TYPES.stream().anyMatch(types::contains)) {
            throw AttachmentProblems.macros();
        }
        if (types.contains(FileType.DOCX.mediaType() + MAIN_PART)) {
            return Optional.of(FileType.DOCX);
        }
        if (types.contains(FileType.XLSX.mediaType() + MAIN_PART)) {
            return Optional.of(FileType.XLSX);
        }
        boolean openDocument = text(archive, OPEN_DOCUMENT_TYPE).equals(FileType.ODT.mediaType());
        return openDocument ? Optional.of(FileType.ODT) : Optional.empty();
    }

    private static String text(ZipFile archive, String name) throws IOException {
        ZipEntry entry = archive.getEntry(name);
        if (entry == null) {
            return "";
        }
        try (InputStream content = archive.getInputStream(entry)) {
            return new String(content.readNBytes(LONGEST_DECLARATION), StandardCharsets.UTF_8);
        }
    }
}
