package vn.congvu.dossier;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.document.AttachmentAccess;
import vn.congvu.document.DossierStanding;

/** Whose files a dossier takes, and how long. */
@Component
class DossierAttachments implements AttachmentAccess {

    /** Before acceptance and while a supplement is awaited, what was handed in is still the applicant's to change. */
    private static final Set<DossierStatus> NOT_YET_TAKEN_IN =
            Set.of(DossierStatus.SUBMITTED, DossierStatus.SUPPLEMENT_REQUESTED);

    private final Dossiers dossiers;
    private final DossierComponents components;
    private final History history;
    private final DossierAccess access;

    DossierAttachments(Dossiers dossiers, DossierComponents components, History history, DossierAccess access) {
        this.dossiers = dossiers;
        this.components = components;
        this.history = history;
        this.access = access;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<DossierStanding> standing(String dossierCode) {
        return access.maySee(dossierCode) ? dossiers.findById(dossierCode).map(this::standing) : Optional.empty();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<DossierStanding> lock(String dossierCode) {
        return access.maySee(dossierCode) ? dossiers.lock(dossierCode).map(this::standing) : Optional.empty();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean proves(String dossierCode, String attachmentId) {
        return history.existsByDossierCodeAndGroundsEvidence(dossierCode, attachmentId);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void received(String dossierCode, String componentCode) {
        components.findByDossierCodeOrderByPosition(dossierCode).stream()
                .filter(component -> component.code().equals(componentCode))
                .forEach(DossierComponent::received);
    }

    private DossierStanding standing(Dossier dossier) {
        return new DossierStanding(
                dossier.status().name(),
                dossier.status().words(),
                access.mayAttach(dossier.code()),
                !dossier.status().closed(),
                NOT_YET_TAKEN_IN.contains(dossier.status()),
                components.findByDossierCodeOrderByPosition(dossier.code()).stream()
                        .map(DossierComponent::code)
                        .collect(Collectors.toSet()));
    }
}
