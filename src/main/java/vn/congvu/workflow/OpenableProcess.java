package vn.congvu.workflow;

/**
 * A process in force that cases can be opened with: its model names the form a case begins with and what its cases are
 * numbered under.
 *
 * @param legalBasis as the designer wrote it, or null
 */
public record OpenableProcess(
        String key,
        int version,
        String nameVi,
        String nameEn,
        String codePrefix,
        StartForm startForm,
        String legalBasis) {

    /** @param version of the form, null: the shipped one, from the time before forms had versions */
    public record StartForm(String key, Long version) {}
}
