package vn.congvu.remotework.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.congvu.remotework.round.Occupancy;
import vn.congvu.remotework.round.PilotUnit;
import vn.congvu.remotework.round.PilotUnitStore;

/**
 * The places of a unit: so many people in a round, so many away on a day. Counted under the lock of the unit's row, so
 * of two approvals at the same moment the second sees the first.
 */
@Component
public class Places {

    private final DayStore days;
    private final Absences absences;
    private final PilotUnitStore units;
    private final Occupancy occupancy;

    Places(DayStore days, Absences absences, PilotUnitStore units, Occupancy occupancy) {
        this.days = days;
        this.absences = absences;
        this.units = units;
        this.occupancy = occupancy;
    }

    /** Gives these days away, or says why not; to be called in the transaction of the decision. */
    public void take(Claim claim, List<LocalDate> wanted) {
        PilotUnit unit = units.lock(claim.roundId(), claim.unitCode());
        if (left(unit, claim.roundId(), claim.applicant()) < 1) {
            throw PlaceProblems.quotaFull(unit.quota());
        }
        List<LocalDate> full = full(unit, claim.requestCode(), wanted);
        if (!full.isEmpty()) {
            throw PlaceProblems.officeEmpty(full, unit.minPresent());
        }
        days.grant(claim.requestCode(), wanted);
    }

    /** Of days wished for beside those the person has already, gives those that leave the office staffed. */
    public List<LocalDate> takeWhatFits(Claim claim, List<LocalDate> wanted) {
        PilotUnit unit = units.lock(claim.roundId(), claim.unitCode());
        if (wanted.isEmpty() || left(unit, claim.roundId(), claim.applicant()) < 1) {
            return List.of();
        }
        List<LocalDate> full = full(unit, claim.requestCode(), wanted);
        List<LocalDate> fitting =
                wanted.stream().filter(day -> !full.contains(day)).toList();
        days.grant(claim.requestCode(), fitting);
        return fitting;
    }

    /** For one more person; whoever has a place already does not need another. */
    public int left(PilotUnit unit, String roundId, String username) {
        return unit.quota() - occupancy.peopleWithAPlace(roundId, unit.unitCode(), username);
    }

    /** On which of the days too few would be left at the office. */
    public List<LocalDate> full(PilotUnit unit, String code, List<LocalDate> wanted) {
        Map<LocalDate, Long> away = absences.awayBeside(code, unit.unitCode(), wanted, RemoteDay.State.GRANTED);
        return wanted.stream()
                .filter(day -> away.getOrDefault(day, 0L) >= unit.mostAway())
                .toList();
    }

    /** On which of the days not everybody who wishes for it can be given it. */
    public List<LocalDate> contested(PilotUnit unit, String code, List<LocalDate> wanted) {
        Map<LocalDate, Long> granted = absences.awayBeside(code, unit.unitCode(), wanted, RemoteDay.State.GRANTED);
        Map<LocalDate, Long> wished = absences.awayBeside(code, unit.unitCode(), wanted, RemoteDay.State.WISHED);
        return wanted.stream()
                .filter(day -> granted.getOrDefault(day, 0L) + wished.getOrDefault(day, 0L) >= unit.mostAway())
                .toList();
    }
}
