package vn.congvu.leadershipexam.evidence;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** The chain and what is watched, as people read them. */
@Service
public class Chronicle {

    private final Entries entries;
    private final WatchStore watched;
    private final ReadNames names;
    private final Sentences sentences;

    Chronicle(Entries entries, WatchStore watched, ReadNames names, Sentences sentences) {
        this.entries = entries;
        this.watched = watched;
        this.names = names;
        this.sentences = sentences;
    }

    /** @param council 0 for the whole round */
    public record Told(
            int seq, Instant at, int council, String kind, String actor, String textVi, String textEn, String hash) {}

    /**
     * @param what the word for it; which row of the database it was stays in the chain
     * @param things how many different ones
     * @param times how often, all of them together
     */
    public record Seen(
            int council,
            String what,
            String textVi,
            String textEn,
            String username,
            Instant firstAt,
            Instant lastAt,
            int things,
            int times) {}

    /** The latest first. */
    public List<Told> told(String round, IntPredicate councils) {
        return entries.of(round).stream()
                .filter(stored -> councils.test(stored.entry().council()))
                .map(this::told)
                .sorted(Comparator.comparing(Told::seq).reversed())
                .toList();
    }

    private Told told(Entries.Stored stored) {
        Entry entry = stored.entry();
        var text =
                sentences.of(entry.kind(), entry.kind() == Evidence.Kind.SECRET_READ ? worded(entry) : entry.facts());
        return new Told(
                entry.seq(),
                entry.at(),
                entry.council(),
                entry.kind().name(),
                entry.actor(),
                text.vi(),
                text.en(),
                stored.hash());
    }

    private static Map<String, Object> worded(Entry read) {
        return Map.of("what", ReadNames.word(String.valueOf(read.facts().get("what"))));
    }

    public Map<String, Long> counts(String round, IntPredicate councils) {
        return entries.of(round).stream()
                .map(Entries.Stored::entry)
                .filter(entry -> councils.test(entry.council()))
                .collect(Collectors.groupingBy(entry -> entry.kind().name(), Collectors.counting()));
    }

    /** Refused attempts, the latest first. */
    public List<Seen> alarms(String round, IntPredicate councils) {
        return seen(round, councils, Watched.Sort.ALARM)
                .map(row -> seen(row.what(), List.of(row)))
                .toList();
    }

    /** Who read what, the latest first: one line for all that has the same name. */
    public List<Seen> reads(String round, IntPredicate councils) {
        return seen(round, councils, Watched.Sort.READ)
                .collect(Collectors.groupingBy(
                        row -> new Reading(row.council(), row.username(), names.of(row)),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .entrySet()
                .stream()
                .map(reading -> seen(reading.getKey().name(), reading.getValue()))
                .toList();
    }

    private record Reading(int council, String username, String name) {}

    private Stream<Watched> seen(String round, IntPredicate councils, Watched.Sort sort) {
        return watched.of(round, sort).stream().filter(row -> councils.test(row.council()));
    }

    /** @param rows of one person, the latest first */
    private Seen seen(String name, List<Watched> rows) {
        Watched latest = rows.get(0);
        var text = sentences.what(name);
        return new Seen(
                latest.council(),
                name,
                text.vi(),
                text.en(),
                latest.username(),
                rows.stream().map(Watched::firstAt).min(Instant::compareTo).orElseThrow(),
                latest.lastAt(),
                (int) rows.stream().map(Watched::what).distinct().count(),
                rows.stream().mapToInt(Watched::times).sum());
    }
}
