package vn.congvu.rulechange;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congvu.organisation.Organisation;
import vn.congvu.organisation.Unit;
import vn.congvu.procedure.ProcedureNames;
import vn.congvu.rulechange.ChangeView.EffectView;
import vn.congvu.rulechange.ChangeView.Forecast;
import vn.congvu.rulechange.ChangeView.OfUnit;
import vn.congvu.web.problem.Bilingual;

/** Effects with the names of units and procedures, as far as the reader oversees them. */
@Component
class EffectViews {

    private final Organisation organisation;
    private final ProcedureNames procedures;
    private final ChangeAccess access;
    private final Clock clock;

    EffectViews(Organisation organisation, ProcedureNames procedures, ChangeAccess access, Clock clock) {
        this.organisation = organisation;
        this.procedures = procedures;
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
        Bilingual procedure = procedures.of(date.procedureCode(), clock.instant());
        return new EffectView(
                date.dossierCode(),
                procedure.vi(),
                procedure.en(),
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
}
