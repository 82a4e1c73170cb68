package vn.congvu.remotework;

import java.time.LocalDate;
import java.util.List;

/** What the conditions are asked about: a wish, or a request that was stored before. */
record Asked(
        String code,
        String applicant,
        PilotPosition position,
        List<LocalDate> days,
        boolean hasPhone,
        boolean hasComputer,
        boolean hasPrinter,
        boolean hasInternet,
        boolean commits,
        boolean onProbation,
        boolean underDiscipline) {

    /** Nothing is stored under this code: a wish has none yet. */
    static final String NO_CODE = "";

    static Asked of(Wish wish, PilotPosition position, String applicant) {
        return new Asked(
                NO_CODE,
                applicant,
                position,
                wish.days(),
                wish.hasPhone(),
                wish.hasComputer(),
                wish.hasPrinter(),
                wish.hasInternet(),
                wish.commits(),
                wish.onProbation(),
                wish.underDiscipline());
    }

    static Asked of(RemoteRequest request, PilotPosition position, List<LocalDate> days) {
        return new Asked(
                request.code(),
                request.applicant(),
                position,
                days,
                request.hasPhone(),
                request.hasComputer(),
                request.hasPrinter(),
                request.hasInternet(),
                request.commits(),
                request.onProbation(),
                request.underDiscipline());
    }
}
