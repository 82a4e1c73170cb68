package vn.congvu.leadershipexam.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.document.OwnedFile;
import vn.congvu.document.OwnedFiles;

/** How each component of a file stands. */
@Component
class Papers {

    private final PaperComponents components;
    private final PaperRows rows;
    private final OwnedFiles files;

    Papers(PaperComponents components, PaperRows rows, OwnedFiles files) {
        this.components = components;
        this.rows = rows;
        this.files = files;
    }

    /** Whether a component is there, is there no longer good, or is lacking. */
    enum State {
        PRESENT,
        REUSED,
        EXPIRED,
        MISSING
    }

    record Paper(PaperComponent component, State state, List<OwnedFile> files, LocalDate issuedOn, String reference) {

        boolean lacking() {
            return component.required() && (state == State.MISSING || state == State.EXPIRED);
        }
    }

    /** @param at when papers must not have expired: the close of registration */
    List<Paper> of(String candidateId, Instant at) {
        List<OwnedFile> present = files.of(FilePapers.owner(candidateId));
        Map<String, PaperRows.Reused> reused = rows.reused(candidateId);
        Map<String, LocalDate> dates = rows.dates(candidateId);
        LocalDate day = LocalDate.ofInstant(at, WorkingCalendar.ZONE);
        return components.all().stream()
                .map(component -> paper(component, present, reused, dates.get(component.code()), day))
                .toList();
    }

    int lacking(String candidateId, Instant at) {
        return (int) of(candidateId, at).stream().filter(Paper::lacking).count();
    }

    private static Paper paper(
            PaperComponent component,
            List<OwnedFile> present,
            Map<String, PaperRows.Reused> reused,
            LocalDate issuedOn,
            LocalDate day) {
        List<OwnedFile> own = present.stream()
                .filter(file -> component.code().equals(file.component()))
                .toList();
        PaperRows.Reused taken = reused.get(component.code());
        State state = taken != null ? State.REUSED : stateOf(component, own.isEmpty(), issuedOn, day);
        return new Paper(component, state, own, issuedOn, taken == null ? null : taken.reference());
    }

    private static State stateOf(PaperComponent component, boolean none, LocalDate issuedOn, LocalDate day) {
        if (none) {
            return State.MISSING;
        }
        boolean expired = component.validMonths() != null
                && (issuedOn == null
                        || issuedOn.plusMonths(component.validMonths()).isBefore(day));
        return expired ? State.EXPIRED : State.PRESENT;
    }
}
