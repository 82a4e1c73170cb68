package vn.congvu.security;

import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.congvu.organisation.Officer;
import vn.congvu.organisation.Organisation;

/** The demo accounts a newcomer starts with: one ward, one department, and the city-wide roles. */
@Component
@Profile({"demo", "test"})
class DemoPeople {

    private static final List<String> SHOWN = List.of(
            "clerk",
            "officer",
            "head",
            "leader",
            "registry",
            "manager",
            "clerk.TTPVHCC",
            "head.SNV-NCC",
            "officer.SNV-NCC",
            "leader.SNV",
            "registry.SNV",
            "officer.VPUB",
            "designer",
            "approver",
            "admin",
            "auditor",
            "uv01");

    private final Organisation organisation;

    DemoPeople(Organisation organisation) {
        this.organisation = organisation;
    }

    record Person(String username, String fullName, String titleVi, String titleEn, String unitVi, String unitEn) {}

    List<Person> shown() {
        return SHOWN.stream()
                .map(organisation::officer)
                .flatMap(Optional::stream)
                .map(this::person)
                .toList();
    }

    private Person person(Officer officer) {
        var unit = organisation.require(officer.positions().get(0).unitCode());
        return new Person(
                officer.username(),
                officer.fullName(),
                officer.titleVi(),
                officer.titleEn(),
                unit.nameVi(),
                unit.nameEn());
    }
}
