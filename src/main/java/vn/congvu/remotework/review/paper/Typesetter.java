package vn.congvu.remotework.review.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import vn.congvu.calendar.WorkingCalendar;

/**
 * Sets XHTML as a tagged PDF in Liberation Serif, which is as wide as the Times New Roman the decree asks for. Nothing is
 * loaded from anywhere but the class path.
 */
@Component
class Typesetter {

    private static final String FAMILY = "Liberation Serif";

    /** The same bytes for the same document, date and seed. */
    byte[] pdf(Document document, LocalDate date, String seed) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useFont(() -> font("Regular"), FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(() -> font("Bold"), FAMILY, 700, FontStyle.NORMAL, true);
        builder.useFont(() -> font("Italic"), FAMILY, 400, FontStyle.ITALIC, true);
        builder.useFont(() -> font("BoldItalic"), FAMILY, 700, FontStyle.ITALIC, true);
        builder.useUnicodeLineBreaker(new LineBreaks());
        builder.useUriResolver((base, uri) -> null);
        builder.withW3cDocument(document, null);
        builder.withProducer("Công Vụ");
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            return saved(renderer.getPdfDocument(), date, seed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] saved(PDDocument pdf, LocalDate date, String seed) throws IOException {
        Calendar day = GregorianCalendar.from(date.atStartOfDay(WorkingCalendar.ZONE));
        pdf.getDocumentInformation().setCreationDate(day);
        pdf.getDocumentInformation().setModificationDate(day);
        pdf.setDocumentId((long) seed.hashCode());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        pdf.save(bytes);
        return bytes.toByteArray();
    }

    private static InputStream font(String face) {
        try {
            return new ClassPathResource("fonts/LiberationSerif-" + face + ".ttf").getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
