package vn.congvu.modelling.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import vn.congvu.modelling.gate.ModelGate;

/** A file as it arrives. Of one that is too large no more is kept than shows that it is. */
final class ModelFile {

    /** A client that is still sending would see a broken connection instead of the answer. */
    private static final long MOST_THROWN_AWAY = 256L * 1024 * 1024;

    private static final int BUFFER = 64 * 1024;

    private ModelFile() {}

    static byte[] read(HttpServletRequest request) throws IOException {
        InputStream body = request.getInputStream();
        byte[] file = body.readNBytes(ModelGate.LARGEST + 1);
        if (file.length > ModelGate.LARGEST) {
            throwAway(body);
        }
        return file;
    }

    private static void throwAway(InputStream body) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long thrownAway = 0;
        int got = body.read(buffer);
        while (got >= 0 && thrownAway < MOST_THROWN_AWAY) {
            thrownAway += got;
            got = body.read(buffer);
        }
    }
}
