package vn.congvu.modelling.diff;

import java.util.Optional;

/** What the names that models may use are called on screens. */
public interface Vocabulary {

    enum Use {
        GROUP,
        TIMER,
        CLOCK,
        STEP,
        ACTION
    }

    record Word(String vi, String en) {}

    Optional<Word> word(Use use, String name);
}
