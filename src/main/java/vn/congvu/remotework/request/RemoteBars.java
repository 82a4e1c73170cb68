package vn.congvu.remotework.request;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.congvu.web.problem.Problem;

/** Who must not do a step although their position would let them. */
@Component
public class RemoteBars {

    public static final String SIGN = "signCommitment";
    public static final String APPEAL = "decideAppeal";

    public static final String REDUCTION_APPEAL = "decideReductionAppeal";

    /** Steps that judge the person. */
    private static final Set<String> JUDGING = Set.of("confirmWorkload", "decide", "assignWork");

    private static final Set<String> APPEALS = Set.of(APPEAL, REDUCTION_APPEAL);

    private final Seniority seniority;

    RemoteBars(Seniority seniority) {
        this.seniority = seniority;
    }

    public Optional<Problem> bar(String step, RemoteRequest request, String username) {
        if (step.equals(SIGN)) {
            return request.isBy(username) ? Optional.empty() : Optional.of(RequestProblems.onlyApplicant());
        }
        if (request.isBy(username)) {
            return Optional.of(RequestProblems.ownRequest());
        }
        if (APPEALS.contains(step) && username.equals(request.decision().by())) {
            return Optional.of(RequestProblems.decidedBefore());
        }
        return JUDGING.contains(step) && isSuperior(request, username)
                ? Optional.of(RequestProblems.ownSuperior())
                : Optional.empty();
    }

    private boolean isSuperior(RemoteRequest request, String username) {
        return seniority.isAbove(request.applicant(), username, request.institutionCode());
    }

    /** For what is done outside the steps: plans, evaluations, recalls. */
    public Optional<Problem> bar(RemoteRequest request, String username) {
        return bar("confirmWorkload", request, username);
    }
}
