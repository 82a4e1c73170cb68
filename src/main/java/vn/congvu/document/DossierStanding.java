package vn.congvu.document;

import java.util.Optional;
import java.util.Set;
import vn.congvu.web.problem.Bilingual;

/**
 * A dossier as far as its attachments are concerned.
 *
 * @param status the present status, named when it forbids something
 * @param statusName the same in words
 * @param mayWrite whether the person asking works on the dossier or acts for its applicant
 * @param takesFiles whether files may still be added
 * @param givesBack whether files may still be taken back: before acceptance and while a supplement is awaited
 * @param components the codes of its components
 */
public record DossierStanding(
        String status,
        Bilingual statusName,
        boolean mayWrite,
        boolean takesFiles,
        boolean givesBack,
        Set<String> components) {

    /** The standing of a dossier the person asking may add files to now; otherwise refused with the reason. */
    static DossierStanding requireOpen(String code, Optional<DossierStanding> standing) {
        DossierStanding dossier = standing.orElseThrow(() -> AttachmentProblems.unknownDossier(code));
        if (!dossier.mayWrite) {
            throw AttachmentProblems.notAllowed();
        }
        if (!dossier.takesFiles) {
            throw AttachmentProblems.notNow(code, dossier);
        }
        return dossier;
    }
}
