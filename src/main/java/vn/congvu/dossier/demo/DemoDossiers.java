package vn.congvu.dossier.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.congvu.importing.ImportAtStart;

/** At the first start of the demonstration; {@code congvu.demo.dossiers=false} leaves the office empty. */
@Component
@Profile(DemoDossiers.PROFILE)
@ConditionalOnBooleanProperty(name = "congvu.demo.dossiers", matchIfMissing = true)
@Order(ImportAtStart.DOSSIERS)
class DemoDossiers implements ImportAtStart {

    static final String PROFILE = "demo & !test & !prod";

    private static final Logger LOG = LoggerFactory.getLogger(DemoDossiers.class);

    private final LivingOffice office;

    DemoDossiers(LivingOffice office) {
        this.office = office;
    }

    @Override
    public void importNow() {
        try {
            office.fill();
        } catch (RuntimeException e) {
            // A demonstration without dossiers is better than none: the clock may have been moved to years without a
            // published calendar.
            LOG.warn("The demonstration starts without dossiers, they could not be played", e);
        }
    }
}
