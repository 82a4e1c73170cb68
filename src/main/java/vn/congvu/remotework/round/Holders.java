package vn.congvu.remotework.round;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import vn.congvu.organisation.Officer;
import vn.congvu.organisation.Organisation;
import vn.congvu.organisation.Role;

/** Who could hold a position of a unit: those among whom whoever drafts a round chooses. */
@Service
public class Holders {

    /** They watch over the system or change it; they do not work in a unit. */
    private static final Set<Role> ELSEWHERE = EnumSet.of(Role.DESIGNER, Role.APPROVER, Role.ADMIN, Role.AUDITOR);

    private final Organisation organisation;
    private final RoundAccess access;

    Holders(Organisation organisation, RoundAccess access) {
        this.organisation = organisation;
        this.access = access;
    }

    public record Candidate(String username, String fullName, String titleVi, String titleEn) {}

    /** In the order of their names. */
    public List<Candidate> of(String unitCode) {
        if (!access.mayDraft()) {
            throw RoundProblems.notAllowed();
        }
        organisation.require(unitCode);
        return Arrays.stream(Role.values())
                .filter(role -> !ELSEWHERE.contains(role))
                .flatMap(role -> organisation.holding(role, unitCode).stream())
                .filter(Officer::active)
                .distinct()
                .map(one -> new Candidate(one.username(), one.fullName(), one.titleVi(), one.titleEn()))
                .sorted(Comparator.comparing(Candidate::fullName).thenComparing(Candidate::username))
                .toList();
    }
}
