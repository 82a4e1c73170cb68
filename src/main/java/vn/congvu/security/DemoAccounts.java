package vn.congvu.security;

import java.util.Arrays;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.congvu.importing.ImportAtStart;
import vn.congvu.organisation.Officer;
import vn.congvu.organisation.Organisation;
import vn.congvu.organisation.Role;
import vn.congvu.organisation.Unit;

/** Gives every officer of a demonstration an account, after the organisation has imported them. */
@Component
@Profile({"demo", "test"})
@Order(ImportAtStart.ACCOUNTS)
class DemoAccounts implements ImportAtStart {

    static final String PASSWORD = "congvu";

    private final Organisation organisation;
    private final Accounts accounts;
    private final PasswordEncoder encoder;

    DemoAccounts(Organisation organisation, Accounts accounts, PasswordEncoder encoder) {
        this.organisation = organisation;
        this.accounts = accounts;
        this.encoder = encoder;
    }

    @Override
    public void importNow() {
        List<String> usernames = organisation.units().stream()
                .filter(unit -> unit.parentCode() == null)
                .flatMap(top -> officersInside(top).stream())
                .distinct()
                .toList();
        // One slow hash for all of them.
        accounts.addDemo(usernames, encoder.encode(PASSWORD));
    }

    private List<String> officersInside(Unit top) {
        return Arrays.stream(Role.values())
                .flatMap(role -> organisation.holdingInside(role, top.code()).stream())
                .map(Officer::username)
                .toList();
    }
}
