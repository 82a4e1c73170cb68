package vn.congvu.remotework.eligibility;

import java.time.LocalDate;
import java.util.List;
import vn.congvu.remotework.request.Declaration;
import vn.congvu.remotework.request.RemoteRequest;
import vn.congvu.remotework.request.Wish;
import vn.congvu.remotework.round.PilotPosition;

/** What the conditions are asked about: a wish, or a request that was stored before. */
public record Asked(String code, String applicant, PilotPosition position, List<LocalDate> days, Declaration declared) {

    /** Nothing is stored under this code: a wish has none yet. */
    static final String NO_CODE = "";

    public static Asked of(Wish wish, PilotPosition position, String applicant) {
        return new Asked(NO_CODE, applicant, position, wish.days(), Declaration.of(wish));
    }

    public static Asked of(RemoteRequest request, PilotPosition position, List<LocalDate> days) {
        return new Asked(request.code(), request.applicant(), position, days, request.declaration());
    }
}
