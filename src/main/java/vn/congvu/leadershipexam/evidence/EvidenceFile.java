package vn.congvu.leadershipexam.evidence;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/**
 * The chain as a file that outsiders verify without the product: a line for the round, then a line for each entry, each
 * in canonical form. What is not opened stands there as a fingerprint only.
 */
@Service
public class EvidenceFile {

    private final Entries entries;
    private final PublishedHeads heads;
    private final Disclosure disclosure;

    EvidenceFile(Entries entries, PublishedHeads heads, Disclosure disclosure) {
        this.entries = entries;
        this.heads = heads;
        this.disclosure = disclosure;
    }

    /** Every entry open and with its maker. */
    public String whole(String round) {
        return file(round, entries.of(round).stream().map(stored -> line(stored, true, true)));
    }

    /**
     * What is public, up to the last published head: whoever watches the file grow learns nothing of the moments in
     * between, and so of who was just marked.
     */
    public String open(String round) {
        int last = heads.of(round).stream()
                .mapToInt(PublishedHeads.PublishedHead::seq)
                .max()
                .orElse(0);
        return file(
                round,
                entries.of(round).stream()
                        .filter(stored -> stored.entry().seq() <= last)
                        .map(stored -> line(
                                stored,
                                disclosure.isOpen(stored.entry().kind()),
                                disclosure.isNamed(stored.entry().kind()))));
    }

    /** Entries shown to one person: opened, without who made them. They fit into the public file. */
    public List<Map<String, Object>> opened(String round, Predicate<Map<String, ?>> facts) {
        return entries.of(round).stream()
                .filter(stored -> facts.test(stored.entry().facts()))
                .map(stored -> line(stored, true, false))
                .toList();
    }

    private static String file(String round, Stream<Map<String, Object>> lines) {
        Map<String, Object> first = Map.of("format", Entry.FORMAT, "round", round);
        return Stream.concat(Stream.of(first), lines)
                .map(CanonicalJson::of)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static Map<String, Object> line(Entries.Stored stored, boolean open, boolean named) {
        Entry entry = stored.entry();
        Map<String, Object> line = new TreeMap<>();
        line.put("seq", entry.seq());
        line.put("previous", entry.previous());
        line.put("content", stored.content());
        line.put("hash", stored.hash());
        if (open) {
            line.put("at", entry.at());
            line.put("by", entry.by());
            line.put("council", entry.council());
            line.put("facts", entry.facts());
            line.put("kind", entry.kind());
            line.put("salt", entry.salt());
        }
        if (open && named) {
            line.put("actor", entry.actor());
            line.put("actorSalt", entry.actorSalt());
        }
        return line;
    }
}
