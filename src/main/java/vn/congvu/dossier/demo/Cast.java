package vn.congvu.dossier.demo;

import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.congvu.organisation.Organisation;
import vn.congvu.organisation.Unit;
import vn.congvu.security.DemoSession;
import vn.congvu.workflow.inbox.InboxTask;

/** Who plays which part: the accounts a newcomer can sign in with, unless the scenario names somebody. */
@Component
@Profile(DemoDossiers.PROFILE)
class Cast {

    private final Organisation organisation;

    Cast(Organisation organisation) {
        this.organisation = organisation;
    }

    /** Whose task it is: who has taken it, or who stands for its group. */
    String workerOn(InboxTask task) {
        if (task.assignee() != null) {
            return task.assignee();
        }
        String[] group = task.candidateGroup().split(":");
        return holder(group[0], group[1]);
    }

    /** {@code clerk} at the sample ward, {@code head.SNV-NCC} in a division, {@code registry.SNV} otherwise. */
    String holder(String role, String unitCode) {
        Unit unit = organisation.require(unitCode);
        String alias = unit.institutionCode().equals(Scenario.SAMPLE_WARD) ? role : null;
        return Stream.of(alias, role + "." + unitCode, role + "." + unit.institutionCode())
                .filter(name -> name != null && organisation.officer(name).isPresent())
                .findFirst()
                .orElseThrow(() -> new UnreadableScenario("nobody is " + role + " at " + unitCode));
    }

    void as(String username, Runnable act) {
        if (organisation.officer(username).isEmpty()) {
            throw new UnreadableScenario("there is no account '" + username + "'");
        }
        DemoSession.as(username, act);
    }
}
