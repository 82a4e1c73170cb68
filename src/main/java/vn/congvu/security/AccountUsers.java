package vn.congvu.security;

import java.util.Optional;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import vn.congvu.organisation.Organisation;

/** Finds who may sign in: an account whose officer the organisation knows. */
@Component
class AccountUsers implements UserDetailsService {

    private final Accounts accounts;
    private final Organisation organisation;

    AccountUsers(Accounts accounts, Organisation organisation) {
        this.accounts = accounts;
        this.organisation = organisation;
    }

    Optional<AccountUser> find(String username) {
        return accounts.find(username)
                .flatMap(account ->
                        organisation.officer(account.username()).map(officer -> new AccountUser(account, officer)));
    }

    @Override
    public UserDetails loadUserByUsername(String username) {
        return find(username).orElseThrow(() -> new UsernameNotFoundException(username));
    }
}
