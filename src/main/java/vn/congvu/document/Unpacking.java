package vn.congvu.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Unpacks an archive into nothing and stops when it swells: in all, against what it was packed into, or because its
 * entries share their packed bytes.
 */
final class Unpacking {

    private static final long MOST_IN_ALL = 256L * 1024 * 1024;
    /** Real documents pack up to about fifty to one; small ones may do as they like. */
    private static final long MOST_TO_ONE = 100;

    private static final long SMALL = 1024 * 1024;

    private final byte[] buffer = new byte[16 * 1024];
    private long packedLeft;
    private long unpacked;

    /** @param size of the archive in bytes */
    Unpacking(long size) {
        this.packedLeft = size;
    }

    void count(ZipFile archive, ZipEntry entry) throws IOException {
        long packed = Math.max(entry.getCompressedSize(), 1);
        packedLeft -= packed;
        if (packedLeft < 0) {
            throw AttachmentProblems.swells();
        }
        long most = Math.max(SMALL, packed * MOST_TO_ONE);
        try (InputStream content = archive.getInputStream(entry)) {
            long ofEntry = 0;
            for (int got; (got = content.read(buffer)) >= 0; ) {
                ofEntry += got;
                unpacked += got;
                if (ofEntry > most || unpacked > MOST_IN_ALL) {
                    throw AttachmentProblems.swells();
                }
            }
        }
    }
}
