package vn.congvu.importing;

/**
 * Reference data that has to be there before the product answers anybody. Beans of this type run once at start, in the
 * order of their {@code @Order}: {@link #UNITS}, {@link #OFFICERS}, {@link #PROCEDURES}, {@link #ACCOUNTS},
 * {@link #MODELS}, {@link #DOSSIERS}.
 */
public interface ImportAtStart {

    int UNITS = 10;
    int OFFICERS = 20;
    int PROCEDURES = 30;
    int ACCOUNTS = 40;
    int MODELS = 45;
    int DOSSIERS = 50;

    /** Has to write nothing when nothing has changed, and to stand several nodes starting at once. */
    void importNow();
}
