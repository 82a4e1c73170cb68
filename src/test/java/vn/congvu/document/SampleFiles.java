package vn.congvu.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

/** Small files of every kind a dossier takes, and what hostile ones are made of. */
final class SampleFiles {

    static final byte[] PDF = latin1("%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");

    private SampleFiles() {}

    static byte[] picture(String format) {
        var written = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), format, written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written.toByteArray();
    }

    static byte[] docx() {
        return archive(docxEntries());
    }

    static Map<String, byte[]> docxEntries() {
        return office("word/document.xml", FileType.DOCX.mediaType() + ".main+xml");
    }

    static byte[] xlsx() {
        return archive(office("xl/workbook.xml", FileType.XLSX.mediaType() + ".main+xml"));
    }

    static Map<String, byte[]> office(String mainPart, String mainType) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put(
                "[Content_Types].xml",
                latin1("<Types><Override PartName=\"/" + mainPart + "\" ContentType=\"" + mainType + "\"/></Types>"));
        entries.put(mainPart, latin1("<text/>"));
        return entries;
    }

    static Map<String, byte[]> odtEntries() {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("mimetype", latin1(FileType.ODT.mediaType()));
        entries.put("content.xml", latin1("<text/>"));
        return entries;
    }

    static byte[] archive(Map<String, byte[]> entries) {
        var written = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(written)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written.toByteArray();
    }

    static Map<String, byte[]> with(Map<String, byte[]> entries, String name, byte[] content) {
        entries.put(name, content);
        return entries;
    }

    static byte[] joined(byte[] first, byte[] second) {
        var both = new ByteArrayOutputStream();
        both.writeBytes(first);
        both.writeBytes(second);
        return both.toByteArray();
    }

    static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
