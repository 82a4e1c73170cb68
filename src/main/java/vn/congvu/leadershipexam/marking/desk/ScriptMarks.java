package vn.congvu.leadershipexam.marking.desk;

import java.util.Optional;
import vn.congvu.leadershipexam.marking.Verdict;
import vn.congvu.leadershipexam.script.Script;

/**
 * The locked marks of a script and what they come to.
 *
 * @param third null before there is one
 * @param verdict null while one of the two rounds is still running
 */
record ScriptMarks(Script script, GivenMark first, GivenMark second, GivenMark third, Verdict verdict) {

    Optional<Verdict.Settled> settled() {
        return verdict instanceof Verdict.Settled settled ? Optional.of(settled) : Optional.empty();
    }

    boolean needs(Verdict.Need need) {
        return verdict instanceof Verdict.Open open && open.need() == need;
    }
}
