package vn.congvu.leadershipexam.script.page;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.springframework.stereotype.Component;
import vn.congvu.document.CheckedUploads;
import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemException;

/**
 * Turns a scan into plain grey pictures of its pages. Only they are kept: no script or link of a PDF, no camera, place or
 * time of a photograph comes along, and no browser ever opens a file somebody handed in.
 */
@Component
public class Pages {

    static final int MOST = 60;

    private static final String PDF = "application/pdf";
    private static final float POINTS_PER_INCH = 72;
    private static final long MOST_PIXELS = 60_000_000;

    /** A page in the making takes tens of megabytes. */
    private final Semaphore turns = new Semaphore(2, true);

    public List<byte[]> of(CheckedUploads.Content content) {
        turns.acquireUninterruptibly();
        try {
            return content.mediaType().equals(PDF) ? ofPdf(content.bytes()) : List.of(ofPicture(content));
        } catch (IOException | RuntimeException e) {
            throw e instanceof ProblemException refusal ? refusal : unreadable(e);
        } finally {
            turns.release();
        }
    }

    private static List<byte[]> ofPdf(byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            int count = document.getNumberOfPages();
            if (count == 0 || count > MOST) {
                throw new ProblemException(new Problem("exam-scan-pages", 422, MOST));
            }
            PDFRenderer renderer = new PDFRenderer(document);
            List<byte[]> pages = new ArrayList<>();
            for (int number = 0; number < count; number++) {
                float dpi = dpi(document.getPage(number));
                pages.add(GreyPicture.png(renderer.renderImageWithDPI(number, dpi, ImageType.GRAY)));
            }
            return pages;
        }
    }

    /** A page as large as a house would be drawn as small as one of A4. */
    private static float dpi(PDPage page) {
        float longest = Math.max(page.getCropBox().getWidth(), page.getCropBox().getHeight());
        return GreyPicture.LONGEST_SIDE * POINTS_PER_INCH / Math.max(longest, 1);
    }

    private static byte[] ofPicture(CheckedUploads.Content content) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(content.bytes()))) {
            Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(content.mediaType());
            if (!readers.hasNext()) {
                throw new ProblemException(new Problem("exam-scan-type", 415));
            }
            ImageReader reader = readers.next();
            reader.setInput(in, true, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (pixels > MOST_PIXELS) {
                throw new ProblemException(new Problem("exam-scan-too-fine", 422, MOST_PIXELS / 1_000_000));
            }
            BufferedImage picture = reader.read(0);
            reader.dispose();
            return GreyPicture.png(picture);
        }
    }

    private static ProblemException unreadable(Exception cause) {
        return new ProblemException(new Problem("exam-scan-unreadable", 422), cause);
    }
}
