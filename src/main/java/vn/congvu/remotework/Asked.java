package vn.congvu.remotework;

import java.time.LocalDate;
import java.util.List;

/** What the conditions are asked about: a wish, or a request that was stored before. */
record Asked(String code, String applicant, PilotPosition position, List<LocalDate> days, Declaration declared) {

    /** Nothing is stored under this code: a wish has none yet. */
    static final String NO_CODE = "";

    static Asked of(Wish wish, PilotPosition position, String applicant) {
        return new Asked(NO_CODE, applicant, position, wish.days(), Declaration.of(wish));
    }

    static Asked of(RemoteRequest request, PilotPosition position, List<LocalDate> days) {
        return new Asked(request.code(), request.applicant(), position, days, request.declaration());
    }
}
