package vn.congvu.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/** Reads a file here and there, never much of it at once. Signatures are texts of one byte a character (Latin-1). */
final class FileBytes implements AutoCloseable {

    private static final int STRIDE = 64 * 1024;

    private final FileChannel channel;
    private final long size;

    FileBytes(Path file) throws IOException {
        this.channel = FileChannel.open(file);
        this.size = channel.size();
    }

    long size() {
        return size;
    }

    /** Shorter than asked for where the file ends before. */
    byte[] read(long from, int length) throws IOException {
        ByteBuffer into = ByteBuffer.allocate(length);
        int got = 0;
        while (into.hasRemaining() && got >= 0) {
            got = channel.read(into, from + into.position());
        }
        return Arrays.copyOf(into.array(), into.position());
    }

    boolean startsWith(String signature) throws IOException {
        return text(0, signature.length()).equals(signature);
    }

    /** Whether the text stands anywhere after the position. */
    boolean contains(String searched, long from) throws IOException {
        for (long at = Math.max(from, 0); at < size; at += STRIDE) {
            if (text(at, STRIDE + searched.length() - 1).contains(searched)) {
                return true;
            }
        }
        return false;
    }

    private String text(long from, int length) throws IOException {
        return new String(read(from, length), StandardCharsets.ISO_8859_1);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
