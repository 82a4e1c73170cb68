package vn.congvu.escalation.shadow;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.congvu.organisation.Organisation;
import vn.congvu.organisation.Role;
import vn.congvu.organisation.Unit;
import vn.congvu.security.CurrentUser;

/** Puts names to a trial and its report. */
@Component
class ShadowViews {

    private final Organisation organisation;
    private final CurrentUser user;
    private final Clock clock;

    ShadowViews(Organisation organisation, CurrentUser user, Clock clock) {
        this.organisation = organisation;
        this.user = user;
        this.clock = clock;
    }

    ShadowView of(ShadowRun run, ShadowReport report, boolean withDifferences) {
        var state = run.state(clock.instant());
        return new ShadowView(
                run.id(),
                run.title(),
                state,
                run.from(),
                run.until(),
                run.createdBy(),
                organisation.nameOf(run.createdBy()),
                run.candidate().ladder(),
                run.candidate().limits(),
                report.real(),
                report.shadow(),
                withDifferences
                        ? report.differences().stream().map(this::difference).toList()
                        : List.of(),
                report.total(),
                new ShadowView.Abilities(state == ShadowRun.State.RUNNING && tries()));
    }

    private boolean tries() {
        return user.has(Role.DESIGNER) || user.has(Role.ADMIN) || user.has(Role.APPROVER);
    }

    private ShadowView.Difference difference(ShadowReport.Difference found) {
        var unit = organisation.unit(found.unitCode());
        return new ShadowView.Difference(
                found.dossierCode(),
                found.clockKind(),
                found.nameVi(),
                found.nameEn(),
                found.unitCode(),
                unit.map(Unit::nameVi).orElse(found.unitCode()),
                unit.map(Unit::nameEn).orElse(found.unitCode()),
                found.level(),
                found.realAt(),
                found.shadowAt(),
                found.addresseeRole());
    }
}
