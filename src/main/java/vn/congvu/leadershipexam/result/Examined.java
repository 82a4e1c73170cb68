package vn.congvu.leadershipexam.result;

import java.util.EnumSet;
import java.util.Set;
import vn.congvu.leadershipexam.registration.Candidate;

/** Candidates a result speaks of: all that were on the list, whatever became of them. */
final class Examined {

    static final Set<Candidate.Status> STATUSES = EnumSet.of(
            Candidate.Status.ELIGIBLE,
            Candidate.Status.ABSENT,
            Candidate.Status.EXPELLED,
            Candidate.Status.FAILED,
            Candidate.Status.PASSED,
            Candidate.Status.WINNER);

    private Examined() {}
}
