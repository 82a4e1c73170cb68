package vn.congvu.leadershipexam.script;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Pages, encrypted. Each is padded to a multiple of 64 KiB, so that the size of a row says little about the sheet it is.
 */
@Repository
class PageStore {

    private static final int STEP = 64 * 1024;

    private final JdbcClient jdbc;
    private final ExamVault vault;

    PageStore(JdbcClient jdbc, ExamVault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /** @param context what the pages are bound to; stays the same when their owner gets another id */
    void insert(String owner, String context, List<byte[]> pages) {
        for (int number = 1; number <= pages.size(); number++) {
            byte[] closed = vault.close(padded(pages.get(number - 1)), context + "|" + number);
            jdbc.sql("INSERT INTO exam_page (owner_id, page_no, content) VALUES (?, ?, ?)")
                    .params(owner, number, closed)
                    .update();
        }
    }

    Optional<byte[]> find(String owner, String context, int number) {
        return jdbc.sql("SELECT content FROM exam_page WHERE owner_id = ? AND page_no = ?")
                .params(owner, number)
                .query((row, index) -> row.getBytes("content"))
                .optional()
                .map(closed -> unpadded(vault.open(closed, context + "|" + number)));
    }

    void delete(String owner) {
        jdbc.sql("DELETE FROM exam_page WHERE owner_id = ?").param(owner).update();
    }

    /** Written anew: where a row lies tells nothing of when it came. */
    void moveTo(String owner, String newOwner) {
        jdbc.sql("INSERT INTO exam_page (owner_id, page_no, content)"
                        + " SELECT ?, page_no, content FROM exam_page WHERE owner_id = ?")
                .params(newOwner, owner)
                .update();
        delete(owner);
    }

    private static byte[] padded(byte[] page) {
        int length = (page.length + Integer.BYTES + STEP - 1) / STEP * STEP;
        return ByteBuffer.allocate(length).putInt(page.length).put(page).array();
    }

    private static byte[] unpadded(byte[] padded) {
        int length = ByteBuffer.wrap(padded).getInt();
        return Arrays.copyOfRange(padded, Integer.BYTES, Integer.BYTES + length);
    }
}
