package vn.congvu.leadershipexam.script.page;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** A page as large as a screen needs it, grey: the colour of an ink is a sign of its own. */
final class GreyPicture {

    static final int LONGEST_SIDE = 1700;

    private GreyPicture() {}

    static byte[] png(BufferedImage picture) throws IOException {
        var written = new ByteArrayOutputStream();
        ImageIO.write(grey(picture), "png", written);
        return written.toByteArray();
    }

    private static BufferedImage grey(BufferedImage picture) {
        double scale = Math.min(1, (double) LONGEST_SIDE / Math.max(picture.getWidth(), picture.getHeight()));
        int width = (int) Math.max(1, Math.round(picture.getWidth() * scale));
        int height = (int) Math.max(1, Math.round(picture.getHeight() * scale));
        BufferedImage grey = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = grey.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        return grey;
    }
}
