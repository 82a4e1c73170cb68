package vn.congvu.leadershipexam.script;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.function.Supplier;
import org.springframework.core.io.AbstractResource;
import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.archive.ArchivePart;
import vn.congvu.leadershipexam.archive.RecordedRows;
import vn.congvu.leadershipexam.archive.Shelf;
import vn.congvu.leadershipexam.round.ExamRound;

/** The question paper and the scripts, page by page, scripts under their blind codes. */
@Component
class ScriptRecords implements ArchivePart {

    private final PaperStore papers;
    private final ScriptStore scripts;
    private final PageStore pages;
    private final RecordedRows rows;

    ScriptRecords(PaperStore papers, ScriptStore scripts, PageStore pages, RecordedRows rows) {
        this.papers = papers;
        this.scripts = scripts;
        this.pages = pages;
        this.rows = rows;
    }

    @Override
    public void layDown(Shelf shelf, ExamRound round, int council) {
        rows.layDown(shelf, "paper/paper.csv", round, council, """
                SELECT sha256, byte_count AS bytes, pages, parts, sealed_by, sealed_at, opened_at FROM exam_paper
                WHERE round_code = :round AND council_no = :council
                """);
        rows.layDown(shelf, "scripts/scripts.csv", round, council, """
                SELECT blind_code AS code, pages, coded_on FROM exam_script
                WHERE round_code = :round AND council_no = :council ORDER BY blind_code
                """);
        String paper = PaperDesk.owner(round.code(), council);
        papers.find(round.code(), council)
                .filter(kept -> kept.openedAt() != null)
                .ifPresent(opened -> layDown(shelf, "paper", paper, paper, opened.pages()));
        scripts.of(round.code(), council)
                .forEach(script ->
                        layDown(shelf, "scripts/" + script.blindCode(), script.id(), script.context(), script.pages()));
    }

    private void layDown(Shelf shelf, String folder, String owner, String context, int count) {
        for (int page = 1; page <= count; page++) {
            int number = page;
            String path = "%s/page-%02d.png".formatted(folder, number);
            shelf.put(
                    path,
                    new Page(path, () -> pages.find(owner, context, number).orElseThrow()));
        }
    }

    /** Read, and with that decrypted, one at a time while the archive is written. */
    private static final class Page extends AbstractResource {

        private final String path;
        private final Supplier<byte[]> content;

        Page(String path, Supplier<byte[]> content) {
            this.path = path;
            this.content = content;
        }

        @Override
        public InputStream getInputStream() {
            return new ByteArrayInputStream(content.get());
        }

        @Override
        public String getDescription() {
            return path;
        }
    }
}
