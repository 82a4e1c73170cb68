package vn.congvu.rulechange;

import java.time.Instant;
import java.util.Set;
import java.util.function.Function;
import vn.congvu.sla.Revision;

/** What a kind of change means: when it is allowed, what it publishes, and which clocks it moves how. */
interface Measure {

    /** Whose clocks may move: units and procedures by their codes, null for all. */
    record Scope(Set<String> units, Set<String> procedures) {}

    ChangeKind kind();

    /** Throws a problem with everything that speaks against the change today. */
    void check(Proposal proposal, Instant now);

    Scope scope(Proposal proposal);

    /** Runs the work with the revision the change would mean; nobody else sees it. */
    <T> T trying(Proposal proposal, Instant now, Function<Revision, T> work);

    /** Puts the change, which has been checked, in force. */
    Publication publish(RuleChange change, Instant now);

    /** Whether the change can be undone now; its caller has locked the decisions. */
    boolean undoable(RuleChange change, Instant now);

    /** The version that takes open clocks back, null when none have moved. */
    String undo(RuleChange change, Instant now);

    /** What the running batch does to open clocks. */
    Revision revision(RuleChange change);
}
