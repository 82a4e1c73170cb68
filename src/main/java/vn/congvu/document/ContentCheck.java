package vn.congvu.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * Says what a file is by its content, and refuses one that is not wholly that: a file that two programs read as two
 * different things is somebody's trick. Signatures are those of the formats' own specifications.
 */
final class ContentCheck {

    private static final String PDF = "%PDF-";
    private static final String PDF_END = "%%EOF";
    /** How far from its end a PDF may say that it ends (ISO 32000, as readers practise it). */
    private static final int PDF_END_WITHIN = 1024;

    private static final String JPEG = "\377\330\377";
    private static final String PNG = "\211PNG\r\n\032\n";
    private static final String ZIP = "PK\3\4";

    private ContentCheck() {}

    static FileType typeOf(Path file) {
        try (FileBytes bytes = new FileBytes(file)) {
            if (bytes.startsWith(ZIP)) {
                return OfficeArchive.typeOf(file, bytes);
            }
            FileType type = byStart(bytes);
            if (!whole(type, bytes) || ZipEnd.anyIn(bytes)) {
                throw AttachmentProblems.damaged(type);
            }
            return type;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileType byStart(FileBytes bytes) throws IOException {
        if (bytes.startsWith(PDF)) {
            return FileType.PDF;
        }
        if (bytes.startsWith(JPEG)) {
            return FileType.JPEG;
        }
        if (bytes.startsWith(PNG)) {
            return FileType.PNG;
        }
        throw AttachmentProblems.wrongType();
    }

    private static boolean whole(FileType type, FileBytes bytes) throws IOException {
        return switch (type) {
            case PDF -> bytes.contains(PDF_END, bytes.size() - PDF_END_WITHIN);
            case JPEG -> Pictures.isWholeJpeg(bytes);
            case PNG -> Pictures.isWholePng(bytes);
            default -> false;
        };
    }
}
