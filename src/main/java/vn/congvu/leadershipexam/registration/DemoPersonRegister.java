package vn.congvu.leadershipexam.registration;

import java.util.Locale;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A simulated register for demonstrations: it knows everybody, under a reference that says so. */
@Component
@Profile({"demo", "test"})
class DemoPersonRegister implements PersonRegister {

    @Override
    public Optional<Extract> find(String username, String source) {
        String reference = "MO-PHONG-%s-%06d"
                .formatted(source.toUpperCase(Locale.ROOT), Math.floorMod(username.hashCode(), 1_000_000));
        return Optional.of(new Extract(reference, true));
    }
}
