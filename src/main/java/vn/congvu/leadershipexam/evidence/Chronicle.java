package vn.congvu.leadershipexam.evidence;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** The chain and what is watched, as people read them. */
@Service
public class Chronicle {

    private final Entries entries;
    private final WatchStore watched;
    private final Sentences sentences;

    Chronicle(Entries entries, WatchStore watched, Sentences sentences) {
        this.entries = entries;
        this.watched = watched;
        this.sentences = sentences;
    }

    /** @param council 0 for the whole round */
    public record Told(
            int seq, Instant at, int council, String kind, String actor, String textVi, String textEn, String hash) {}

    /** @param times how often within some minutes */
    public record Seen(
            int council,
            String what,
            String textVi,
            String textEn,
            String username,
            Instant firstAt,
            Instant lastAt,
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
        var text = sentences.of(entry.kind(), entry.facts());
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

    public Map<String, Long> counts(String round, IntPredicate councils) {
        return entries.of(round).stream()
                .map(Entries.Stored::entry)
                .filter(entry -> councils.test(entry.council()))
                .collect(Collectors.groupingBy(entry -> entry.kind().name(), Collectors.counting()));
    }

    /** Refused attempts, the latest first. */
    public List<Seen> alarms(String round, IntPredicate councils) {
        return seen(round, councils, Watched.Sort.ALARM);
    }

    public List<Seen> reads(String round, IntPredicate councils) {
        return seen(round, councils, Watched.Sort.READ);
    }

    private List<Seen> seen(String round, IntPredicate councils, Watched.Sort sort) {
        return watched.of(round, sort).stream()
                .filter(row -> councils.test(row.council()))
                .map(this::seen)
                .toList();
    }

    private Seen seen(Watched row) {
        var text = sentences.what(row.what());
        return new Seen(
                row.council(),
                row.what(),
                text.vi(),
                text.en(),
                row.username(),
                row.firstAt(),
                row.lastAt(),
                row.times());
    }
}
