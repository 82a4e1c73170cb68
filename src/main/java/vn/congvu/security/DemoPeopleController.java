package vn.congvu.security;

import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Offers the demo accounts on the sign-in page; outside demonstrations there is no such address. */
@RestController
@Profile({"demo", "test"})
class DemoPeopleController {

    static final String PATH = "/api/demo/accounts";

    private final DemoPeople people;

    DemoPeopleController(DemoPeople people) {
        this.people = people;
    }

    record Shown(List<DemoPeople.Person> items) {}

    @GetMapping(PATH)
    Shown shown() {
        return new Shown(people.shown());
    }
}
