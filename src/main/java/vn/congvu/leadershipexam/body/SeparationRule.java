package vn.congvu.leadershipexam.body;

import vn.congvu.leadershipexam.Body;
import vn.congvu.web.problem.Bilingual;

/**
 * Two bodies one person must not sit in, or, where none are named, the rule that whoever leads one sits in no other.
 *
 * @param wholeRound whether it reaches over all councils of the round
 */
record SeparationRule(Body first, Body second, boolean wholeRound, Bilingual why, String basis) {

    boolean ofLeaders() {
        return first == null;
    }

    boolean forbids(Member held, int council, Body wanted, boolean leading) {
        if (!wholeRound && held.councilNo() != council) {
            return false;
        }
        return ofLeaders() ? leading || held.rank().leads() : joins(held.body(), wanted);
    }

    private boolean joins(Body one, Body other) {
        return first == one && second == other || first == other && second == one;
    }
}
