package vn.congvu.remotework.request;

import jakarta.persistence.Embeddable;

/** What somebody says of themself. Place, phone and reason are shown to those who decide, and stand nowhere else. */
@Embeddable
public record Declaration(
        String place,
        String phone,
        String reason,
        boolean hasPhone,
        boolean hasComputer,
        boolean hasPrinter,
        boolean hasInternet,
        boolean commits,
        boolean onProbation,
        boolean underDiscipline) {

    public static Declaration of(Wish wish) {
        return new Declaration(
                wish.place(),
                wish.phone(),
                wish.reason(),
                wish.hasPhone(),
                wish.hasComputer(),
                wish.hasPrinter(),
                wish.hasInternet(),
                wish.commits(),
                wish.onProbation(),
                wish.underDiscipline());
    }

    /** What the personnel office knows better. */
    public Declaration corrected(boolean probation, boolean discipline) {
        return new Declaration(
                place, phone, reason, hasPhone, hasComputer, hasPrinter, hasInternet, commits, probation, discipline);
    }
}
