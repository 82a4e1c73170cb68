package vn.congvu.sla;

/** Whoever keeps the files of a dossier says whether one is there to prove something. */
public interface EvidenceFiles {

    boolean has(String dossierCode, String attachmentId);
}
