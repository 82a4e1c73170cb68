package vn.congvu.leadershipexam.evidence;

import java.util.Map;

/**
 * Tells of an attempt that was refused and smells: guessing a script, opening the key alone, marking a relative, changing
 * what is locked. Kept in a transaction of its own, so that the rollback of what was refused does not take it away; the
 * supervision board is told. Raise it before throwing the refusal.
 */
public interface Alarm {

    /**
     * @param council 0 for the whole round
     * @param what a word of at most 100 letters such as {@code openKeyAlone}; the same person and word within some
     *     minutes are told once and counted
     * @param facts as those of {@link Evidence}: never what links a script to a person, never a mark
     */
    void raise(String round, int council, String what, String username, Map<String, ?> facts);
}
