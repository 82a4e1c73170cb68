package vn.congvu.dossier;

import org.springframework.stereotype.Component;
import vn.congvu.escalation.ApologyState;

/** A dossier under way that will be late and has no second promise. */
@Component
class OwedApologies implements ApologyState {

    private final Dossiers dossiers;
    private final Forecast forecast;

    OwedApologies(Dossiers dossiers, Forecast forecast) {
        this.dossiers = dossiers;
        this.forecast = forecast;
    }

    @Override
    public boolean missing(String dossierCode) {
        return dossiers.findById(dossierCode)
                .filter(dossier -> dossier.status().underWay() && dossier.promisedAt() != null)
                .filter(dossier -> dossier.extensions() == 0)
                .filter(forecast::late)
                .isPresent();
    }
}
