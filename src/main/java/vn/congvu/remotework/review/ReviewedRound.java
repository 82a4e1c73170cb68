package vn.congvu.remotework.review;

import java.time.LocalDate;
import java.util.List;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.remotework.round.PilotUnit;
import vn.congvu.remotework.round.Round;
import vn.congvu.remotework.round.RoundState;

/** A round with its units, as a review sees it. */
record ReviewedRound(Round round, List<PilotUnit> units) {

    String id() {
        return round.id();
    }

    String code() {
        return round.code();
    }

    LocalDate from() {
        return round.from();
    }

    LocalDate to() {
        return round.to();
    }

    boolean isDraft() {
        return round.state() == RoundState.DRAFT;
    }

    boolean isOpen() {
        return round.state() == RoundState.OPEN;
    }

    List<String> unitCodes() {
        return units.stream().map(PilotUnit::unitCode).toList();
    }

    ReviewSnapshot.RoundFacts facts() {
        return new ReviewSnapshot.RoundFacts(
                round.code(), round.nameVi(), round.nameEn(), round.legalBasis(), round.from(), round.to());
    }

    /** The last day up to the given one on which anything can have happened in it. */
    LocalDate lastDay(LocalDate upTo) {
        LocalDate closed =
                round.closedAt() == null ? round.to() : LocalDate.ofInstant(round.closedAt(), WorkingCalendar.ZONE);
        LocalDate last = closed.isBefore(round.to()) ? closed : round.to();
        return last.isBefore(upTo) ? last : upTo;
    }
}
