package vn.congvu.security;

import java.time.Clock;
import java.util.List;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import vn.congvu.organisation.Officer;
import vn.congvu.organisation.Organisation;
import vn.congvu.organisation.Position;
import vn.congvu.organisation.Unit;
import vn.congvu.security.SessionView.HeldPosition;
import vn.congvu.security.SessionView.UnitName;

@Component
class SessionViews {

    private final SignedInUser user;
    private final Organisation organisation;
    private final Clock clock;
    private final boolean demo;

    SessionViews(SignedInUser user, Organisation organisation, Clock clock, Environment environment) {
        this.user = user;
        this.organisation = organisation;
        this.clock = clock;
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    SessionView ofCurrentUser() {
        Officer officer = user.officer();
        List<HeldPosition> positions =
                officer.positions().stream().map(this::held).toList();
        return new SessionView(
                officer.username(),
                officer.fullName(),
                officer.titleVi(),
                officer.titleEn(),
                positions.isEmpty() ? null : unitOf(positions.get(0)),
                user.roles(),
                positions,
                demo,
                clock.instant());
    }

    private HeldPosition held(Position position) {
        Unit unit = organisation.require(position.unitCode());
        Unit institution = organisation.require(unit.institutionCode());
        return new HeldPosition(
                position.role(),
                unit.code(),
                unit.nameVi(),
                unit.nameEn(),
                new UnitName(institution.code(), institution.nameVi(), institution.nameEn()));
    }

    private static UnitName unitOf(HeldPosition position) {
        return new UnitName(position.unitCode(), position.unitNameVi(), position.unitNameEn());
    }
}
