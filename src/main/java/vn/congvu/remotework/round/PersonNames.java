package vn.congvu.remotework.round;

import org.springframework.stereotype.Component;
import vn.congvu.organisation.Organisation;

/** Names people; what acts without being one keeps its account. */
@Component
public class PersonNames {

    private final Organisation organisation;

    PersonNames(Organisation organisation) {
        this.organisation = organisation;
    }

    public RoundView.Person named(String username) {
        return username == null ? null : new RoundView.Person(username, organisation.nameOf(username));
    }
}
