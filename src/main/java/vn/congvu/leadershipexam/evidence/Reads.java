package vn.congvu.leadershipexam.evidence;

/**
 * Writes down who read a secret: a script, the key, a sealed paper, a mark. In a transaction of its own; when that fails,
 * so does the reading. Call it before handing the secret out.
 */
public interface Reads {

    /**
     * @param council 0 for the whole round
     * @param what a word and what was read, at most 100 letters: {@code script:A17}; the same person and thing within
     *     some minutes are told once and counted
     */
    void read(String round, int council, String what, String username);
}
