package vn.congvu.leadershipexam.evidence;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.congvu.leadershipexam.archive.ArchivePart;
import vn.congvu.leadershipexam.archive.Shelf;
import vn.congvu.leadershipexam.round.ExamRound;

/** The chain, its published heads, the program that verifies it, and the same in plain words. */
@Component
class EvidenceRecords implements ArchivePart {

    private final EvidenceFile file;
    private final PublishedHeads heads;
    private final Chronicle chronicle;

    EvidenceRecords(EvidenceFile file, PublishedHeads heads, Chronicle chronicle) {
        this.file = file;
        this.heads = heads;
        this.chronicle = chronicle;
    }

    @Override
    public void layDown(Shelf shelf, ExamRound round, int council) {
        String code = round.code();
        shelf.text("evidence/evidence.jsonl", file.whole(code));
        shelf.text("evidence/evidence-public.jsonl", file.open(code));
        shelf.text("evidence/heads.json", CanonicalJson.of(Map.of("round", code, "items", published(code))));
        shelf.put("evidence/verify-evidence.mjs", new ClassPathResource(VerifierController.PROGRAM));
        List<Chronicle.Told> told = chronicle.told(code, any -> true);
        shelf.text("evidence/chronicle.vi.txt", lines(told, Chronicle.Told::textVi));
        shelf.text("evidence/chronicle.en.txt", lines(told, Chronicle.Told::textEn));
    }

    private List<Map<String, Object>> published(String code) {
        return heads.of(code).stream()
                .map(head -> Map.<String, Object>of(
                        "seq", head.seq(),
                        "hash", head.hash(),
                        "occasion", head.occasion(),
                        "publishedAt", head.publishedAt()))
                .toList();
    }

    private static String lines(List<Chronicle.Told> told, Function<Chronicle.Told, String> text) {
        return told.stream()
                .map(line -> "%d\t%s\t%s\t%s\n".formatted(line.seq(), line.at(), line.actor(), text.apply(line)))
                .collect(Collectors.joining());
    }
}
