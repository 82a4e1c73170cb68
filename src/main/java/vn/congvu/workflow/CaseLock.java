package vn.congvu.workflow;

/**
 * Whatever happens to a case happens one after the other: everybody who acts on it locks it first, before any row of
 * its tasks or clocks. One order of locks for all means that nobody waits for somebody who waits for them.
 */
public interface CaseLock {

    /** Held until the caller's transaction ends. An unknown case locks nothing. */
    void lock(String businessKey);
}
