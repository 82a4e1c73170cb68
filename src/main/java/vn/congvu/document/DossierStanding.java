package vn.congvu.document;

import java.util.Set;

/**
 * A dossier as far as its attachments are concerned.
 *
 * @param status the present status, named when it forbids something
 * @param mayWrite whether the person asking works on the dossier or acts for its applicant
 * @param takesFiles whether files may still be added
 * @param givesBack whether files may still be taken back: before acceptance and while a supplement is awaited
 * @param components the codes of its components
 */
public record DossierStanding(
        String status, boolean mayWrite, boolean takesFiles, boolean givesBack, Set<String> components) {}
