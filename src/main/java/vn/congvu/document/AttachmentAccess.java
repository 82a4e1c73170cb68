package vn.congvu.document;

import java.util.Optional;

/** What whoever keeps the dossiers says about their attachments, on behalf of the person asking. */
public interface AttachmentAccess {

    /** Empty alike when there is no such dossier and when the person asking may not see it. */
    Optional<DossierStanding> standing(String dossierCode);

    /** The same, and nobody else changes the dossier until the transaction ends. */
    Optional<DossierStanding> lock(String dossierCode);

    /** Whether something in the course of the dossier rests on this file. */
    boolean proves(String dossierCode, String attachmentId);

    /** A file for this component has arrived. */
    void received(String dossierCode, String componentCode);
}
