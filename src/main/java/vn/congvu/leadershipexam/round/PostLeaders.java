package vn.congvu.leadershipexam.round;

import org.springframework.stereotype.Component;
import vn.congvu.organisation.Institution;
import vn.congvu.organisation.Organisation;
import vn.congvu.organisation.Role;
import vn.congvu.organisation.Unit;
import vn.congvu.security.CurrentUser;

/** The leaders of the institution a post belongs to: they carry out its personnel process. */
@Component
public class PostLeaders {

    private final Organisation organisation;
    private final CurrentUser user;

    PostLeaders(Organisation organisation, CurrentUser user) {
        this.organisation = organisation;
        this.user = user;
    }

    /** Where they sit: in wards a unit of its own. */
    public String unitOf(Post post) {
        return organisation
                .unit(post.unitCode())
                .map(Unit::institutionCode)
                .map(institution -> Institution.of(organisation, institution).leadership())
                .orElse(post.unitCode());
    }

    public boolean isReader(Post post) {
        return user.has(Role.LEADER, unitOf(post));
    }
}
