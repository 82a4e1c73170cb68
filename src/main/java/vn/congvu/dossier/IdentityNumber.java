package vn.congvu.dossier;

/**
 * The personal identification number on the citizen card: twelve digits, of which the first three name the place of
 * birth registration, the fourth sex and century, the next two the year of birth (Decree 137/2015/NĐ-CP, article 13).
 */
final class IdentityNumber {

    /** Provinces carry the codes 001 to 096. */
    private static final int LAST_PLACE = 96;

    /** No province has it; demonstration and test data use it. */
    private static final int FICTIONAL_PLACE = 999;

    private IdentityNumber() {}

    static boolean valid(String number) {
        if (!number.matches("[0-9]{12}")) {
            return false;
        }
        int place = Integer.parseInt(number.substring(0, 3));
        boolean knownPlace = place >= 1 && place <= LAST_PLACE || place == FICTIONAL_PLACE;
        // 0 and 1: born in the 20th century, 2 and 3: in the 21st; later centuries are not in use yet.
        return knownPlace && number.charAt(3) <= '3';
    }
}
