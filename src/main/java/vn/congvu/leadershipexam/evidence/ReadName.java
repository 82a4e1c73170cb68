package vn.congvu.leadershipexam.evidence;

import java.util.Optional;

/**
 * Names what was read for people: {@code script:…} with the id of a row says nothing to them. Each part of the exam that
 * writes down reads of its own knows better words, and gives none that would link a script to a person.
 */
public interface ReadName {

    /**
     * @param council 0 for the whole round
     * @param what as it was told to {@link Reads}
     * @return a word of the sentences of the chain, and which: {@code firstBag:2}; empty when another part knows
     */
    Optional<String> of(String round, int council, String what, String username);
}
