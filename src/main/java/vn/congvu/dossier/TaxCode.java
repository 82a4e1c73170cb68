package vn.congvu.dossier;

/** The tax code of an enterprise or household business: ten digits, or thirteen for a branch ({@code 0300000000-001}). */
final class TaxCode {

    private TaxCode() {}

    static boolean valid(String number) {
        return number.matches("[0-9]{10}(-?[0-9]{3})?");
    }
}
