package vn.congvu.dossier;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congvu.organisation.Organisation;
import vn.congvu.procedure.Route;

/** Writes down which institutions take part in a dossier; they may see it. */
@Component
class Participation {

    private final DossierParties parties;
    private final Organisation organisation;

    Participation(DossierParties parties, Organisation organisation) {
        this.parties = parties;
        this.organisation = organisation;
    }

    /** Everybody the route leads to takes part from the start. */
    void follow(String dossierCode, Route route) {
        Stream<String> desks = route.stages().stream()
                .flatMap(stage -> stage.steps().values().stream())
                .map(step -> institution(step.unitCode()));
        Stream.concat(Stream.of(route.receivingInstitution()), desks)
                .distinct()
                .forEach(institution -> parties.save(new DossierParty(dossierCode, institution)));
    }

    /** Somebody the route does not know is asked for an opinion. */
    void join(String dossierCode, String unitCode) {
        String institution = institution(unitCode);
        if (!parties.existsByDossierCodeAndInstitutionCodeIn(dossierCode, List.of(institution))) {
            parties.save(new DossierParty(dossierCode, institution));
        }
    }

    private String institution(String unitCode) {
        return organisation.require(unitCode).institutionCode();
    }
}
