package vn.congvu.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Set;

/** Follows the parts of a picture from its start to its end, without looking at what it shows. */
final class Pictures {

    private static final int START_OF_SCAN = 0xDA;
    private static final String END_OF_IMAGE = "\377\331";
    private static final int FIRST_FRAME = 0xC0;
    private static final int LAST_FRAME = 0xCF;
    /** Tables that share the numbers of the frames: Huffman, reserved, arithmetic coding. */
    private static final Set<Integer> NO_FRAMES = Set.of(0xC4, 0xC8, 0xCC);

    private static final int PNG_SIGNATURE = 8;
    private static final int CHUNK_AROUND = 12;
    private static final int IHDR = 0x49484452;
    private static final int IEND = 0x49454E44;

    private Pictures() {}

    /** Telephones put data of their own behind the picture, so what follows its end is left alone. */
    static boolean isWholeJpeg(FileBytes bytes) throws IOException {
        boolean framed = false;
        for (long at = 2; at + 4 <= bytes.size(); ) {
            ByteBuffer segment = ByteBuffer.wrap(bytes.read(at, 4));
            int filler = segment.get() & 0xFF;
            int marker = segment.get() & 0xFF;
            int length = segment.getShort() & 0xFFFF;
            if (filler != 0xFF || length < 2) {
                return false;
            }
            if (marker == START_OF_SCAN) {
                return framed && bytes.contains(END_OF_IMAGE, at);
            }
            framed |= isFrame(marker);
            at += marker == 0xFF ? 1 : 2 + length;
        }
        return false;
    }

    private static boolean isFrame(int marker) {
        return marker >= FIRST_FRAME && marker <= LAST_FRAME && !NO_FRAMES.contains(marker);
    }

    /** From the header to the end chunk, and nothing behind it. */
    static boolean isWholePng(FileBytes bytes) throws IOException {
        int expected = IHDR;
        for (long at = PNG_SIGNATURE; at + CHUNK_AROUND <= bytes.size(); ) {
            ByteBuffer chunk = ByteBuffer.wrap(bytes.read(at, 8));
            long length = chunk.getInt() & 0xFFFFFFFFL;
            int type = chunk.getInt();
            if (expected == IHDR && type != IHDR) {
                return false;
            }
            expected = IEND;
            at += CHUNK_AROUND + length;
            if (type == IEND) {
                return at == bytes.size();
            }
        }
        return false;
    }
}
