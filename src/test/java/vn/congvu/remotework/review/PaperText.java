package vn.congvu.remotework.review;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What one reads on a paper, wherever its lines end. */
final class PaperText {

    private PaperText() {}

    static String of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return of(document);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static String of(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).replaceAll("[\\s\\u00a0]+", " ");
    }
}
