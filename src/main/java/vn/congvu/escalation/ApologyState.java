package vn.congvu.escalation;

/** Whether an apology is owed to an applicant. Whoever keeps the dossiers implements it. */
public interface ApologyState {

    /** The promise is likely to be broken, and nobody has apologised and given a new date; false for what is no dossier. */
    boolean missing(String dossierCode);
}
