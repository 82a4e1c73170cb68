package vn.congvu.rulechange;

import java.time.Instant;
import java.util.List;
import vn.congvu.sla.ClockKind;
import vn.congvu.sla.MovedClock;

/**
 * What a change does to the open dossiers. {@code earlier} and {@code later} count clocks, {@code becomeLate} and
 * {@code saved} dossiers; a dossier that several institutions work on counts for each of them in {@code perUnit}.
 */
record Preview(
        int dossiers,
        int clocks,
        int earlier,
        int later,
        int becomeLate,
        int saved,
        List<Unit> perUnit,
        List<MovedDate> examples) {

    static final Preview NOTHING = new Preview(0, 0, 0, 0, 0, 0, List.of(), List.of());

    record Unit(String unitCode, int dossiers, int becomeLate, int saved) {}

    /** A clock of a dossier that shows another date. */
    record MovedDate(
            String dossierCode,
            String procedureCode,
            String unitCode,
            String clockKey,
            ClockKind clockKind,
            String nameVi,
            String nameEn,
            Instant oldDue,
            Instant newDue,
            Effect effect) {

        static MovedDate of(MovedClock clock, Instant now) {
            return new MovedDate(
                    clock.after().dossierCode(),
                    clock.after().procedureCode(),
                    clock.after().unitCode(),
                    clock.after().key(),
                    clock.after().kind(),
                    clock.after().nameVi(),
                    clock.after().nameEn(),
                    clock.before().dueAt(),
                    clock.after().dueAt(),
                    Effect.of(clock, now));
        }
    }
}
