package vn.congvu.rulechange;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congvu.organisation.Organisation;
import vn.congvu.organisation.Unit;
import vn.congvu.procedure.NotInForce;
import vn.congvu.procedure.ProcedureCatalogue;
import vn.congvu.procedure.ProcedureVersion;
import vn.congvu.procedure.UnknownProcedure;
import vn.congvu.rulechange.ChangeView.EffectView;
import vn.congvu.rulechange.ChangeView.Forecast;
import vn.congvu.rulechange.ChangeView.OfUnit;

/** Effects with the names of units and procedures, as far as the reader oversees them. */
@Component
class EffectViews {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Organisation organisation;
    private final ProcedureCatalogue catalogue;
    private final ChangeAccess access;
    private final Clock clock;

    EffectViews(Organisation organisation, ProcedureCatalogue catalogue, ChangeAccess access, Clock clock) {
        this.organisation = organisation;
        this.catalogue = catalogue;
        this.access = access;
        this.clock = clock;
    }

    Forecast of(Preview preview) {
        return new Forecast(
                preview.dossiers(),
                preview.clocks(),
                preview.earlier(),
                preview.later(),
                preview.becomeLate(),
                preview.saved(),
                preview.perUnit().stream()
                        .filter(unit -> access.sees(unit.unitCode()))
                        .map(this::of)
                        .toList(),
                preview.examples().stream()
                        .filter(date -> access.sees(date.unitCode()))
                        .map(this::of)
                        .toList());
    }

    /** For lists, in which single dossiers would be too much. */
    static Forecast brief(Forecast forecast) {
        return new Forecast(
                forecast.dossiers(),
                forecast.clocks(),
                forecast.earlier(),
                forecast.later(),
                forecast.becomeLate(),
                forecast.saved(),
                forecast.perUnit(),
                List.of());
    }

    private OfUnit of(Preview.Unit unit) {
        Optional<Unit> known = organisation.unit(unit.unitCode());
        return new OfUnit(
                unit.unitCode(),
                known.map(Unit::nameVi).orElse(unit.unitCode()),
                known.map(Unit::nameEn).orElse(unit.unitCode()),
                unit.dossiers(),
                unit.becomeLate(),
                unit.saved());
    }

    EffectView of(Preview.MovedDate date) {
        Optional<Unit> unit = organisation.unit(date.unitCode());
        Optional<ProcedureVersion> procedure = procedure(date.procedureCode());
        return new EffectView(
                date.dossierCode(),
                procedure.map(ProcedureVersion::nameVi).orElse(date.procedureCode()),
                procedure.map(ProcedureVersion::nameEn).orElse(date.procedureCode()),
                date.unitCode(),
                unit.map(Unit::nameVi).orElse(date.unitCode()),
                unit.map(Unit::nameEn).orElse(date.unitCode()),
                date.clockKind(),
                date.nameVi(),
                date.nameEn(),
                date.oldDue(),
                date.newDue(),
                date.effect());
    }

    private Optional<ProcedureVersion> procedure(String code) {
        try {
            return Optional.of(catalogue.inForce(code, LocalDate.ofInstant(clock.instant(), ZONE)));
        } catch (UnknownProcedure | NotInForce gone) {
            return Optional.empty();
        }
    }
}
