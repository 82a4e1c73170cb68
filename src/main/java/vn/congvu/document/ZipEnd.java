package vn.congvu.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/**
 * The record that ends a zip archive. Every reader of archives starts from it, wherever the file began.
 *
 * @param entries how many files the archive says it holds
 * @param directorySize bytes of the directory of those files
 * @param directoryStart where the directory begins
 */
record ZipEnd(int entries, long directorySize, long directoryStart) {

    private static final int SIGNATURE = 0x06054B50;
    private static final int LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;

    /** The end of a file that is an archive and nothing else: no comment, nothing behind, nothing in between. */
    static Optional<ZipEnd> of(FileBytes bytes) throws IOException {
        ByteBuffer end = littleEndian(bytes, bytes.size() - LENGTH, LENGTH);
        if (end.capacity() < LENGTH || end.getInt(0) != SIGNATURE || end.getShort(20) != 0) {
            return Optional.empty();
        }
        ZipEnd found =
                new ZipEnd(end.getShort(10) & 0xFFFF, end.getInt(12) & 0xFFFFFFFFL, end.getInt(16) & 0xFFFFFFFFL);
        boolean closed = found.directoryStart + found.directorySize + LENGTH == bytes.size();
        return closed ? Optional.of(found) : Optional.empty();
    }

    /** Whether something at the end of the file makes an archive of it, too. */
    static boolean anyIn(FileBytes bytes) throws IOException {
        long from = Math.max(0, bytes.size() - LENGTH - LONGEST_COMMENT);
        ByteBuffer tail = littleEndian(bytes, from, LENGTH + LONGEST_COMMENT);
        for (int at = tail.capacity() - LENGTH; at >= 0; at--) {
            if (tail.getInt(at) == SIGNATURE && at + LENGTH + (tail.getShort(at + 20) & 0xFFFF) == tail.capacity()) {
                return true;
            }
        }
        return false;
    }

    private static ByteBuffer littleEndian(FileBytes bytes, long from, int length) throws IOException {
        byte[] read = from < 0 ? new byte[0] : bytes.read(from, length);
        return ByteBuffer.wrap(read).order(ByteOrder.LITTLE_ENDIAN);
    }
}
