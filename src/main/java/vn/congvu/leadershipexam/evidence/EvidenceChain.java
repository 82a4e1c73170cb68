package vn.congvu.leadershipexam.evidence;

import java.time.Clock;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.leadershipexam.round.ExamRounds;
import vn.congvu.sla.StoredTime;

/** {@link Evidence} as rows. Two transactions never add to one chain at a time: each holds the lock of the round. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class EvidenceChain implements Evidence {

    private final ExamRounds rounds;
    private final Entries entries;
    private final WatchStore watched;
    private final PublishedHeads heads;
    private final Clock clock;

    EvidenceChain(ExamRounds rounds, Entries entries, WatchStore watched, PublishedHeads heads, Clock clock) {
        this.rounds = rounds;
        this.entries = entries;
        this.watched = watched;
        this.heads = heads;
        this.clock = clock;
    }

    @Override
    public void add(String round, int council, Kind kind, String actor, Map<String, ?> facts) {
        rounds.requireLocked(round);
        takeWatched(round);
        append(round, council, kind, actor, facts);
    }

    /** What was refused or read meanwhile becomes part of the chain; nothing does when the round does not exist. */
    void takeWatched(String round) {
        if (rounds.lock(round).isPresent()) {
            for (Watched seen : watched.unchained(round)) {
                append(round, seen.council(), seen.sort().kind(), seen.username(), seen.told());
                watched.chained(seen.id(), clock.instant());
            }
        }
    }

    private void append(String round, int council, Kind kind, String actor, Map<String, ?> facts) {
        Entries.Head head = entries.head(round).orElseGet(() -> new Entries.Head(0, Entry.beginning(round)));
        Entry entry = new Entry(
                round,
                head.seq() + 1,
                council,
                kind,
                actor,
                StoredTime.stored(clock.instant()),
                facts,
                Salt.fresh(),
                Salt.fresh(),
                head.hash());
        entries.insert(entry);
        heads.publishAfter(entry);
    }
}
