package vn.congvu.leadershipexam.registration;

import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Where no national database is connected, paper it is. */
@Component
@Profile("!demo & !test")
class NoPersonRegister implements PersonRegister {

    @Override
    public Optional<Extract> find(String username, String source) {
        return Optional.empty();
    }
}
