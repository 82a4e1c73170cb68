package vn.congvu.escalation.absence;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.organisation.Absence;
import vn.congvu.organisation.Absences;
import vn.congvu.organisation.Officer;
import vn.congvu.organisation.Organisation;
import vn.congvu.organisation.Role;
import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemException;

/** What people do about absences. Nothing is deleted: alerts were sent because of it. */
@Service
@Transactional
class AbsenceDesk {

    /** What ended longer ago is no longer listed. */
    private static final int DAYS_LISTED = 90;

    private final Absences absences;
    private final AbsenceAccess access;
    private final AbsenceCheck check;
    private final Organisation organisation;
    private final Clock clock;

    AbsenceDesk(Absences absences, AbsenceAccess access, AbsenceCheck check, Organisation organisation, Clock clock) {
        this.absences = absences;
        this.access = access;
        this.check = check;
        this.organisation = organisation;
        this.clock = clock;
    }

    record Substitute(String username, String fullName, String titleVi, String titleEn) {}

    List<AbsenceView> visible() {
        return absences.since(today().minusDays(DAYS_LISTED)).stream()
                .filter(absence -> access.speaksFor(absence.username()))
                .map(this::view)
                .toList();
    }

    List<Substitute> substitutes(String username) {
        String absent = username == null ? access.username() : username;
        access.requireSpeakingFor(absent);
        return organisation.officer(absent).map(check::institutions).stream()
                .flatMap(institutions -> institutions.stream())
                .flatMap(institution -> Arrays.stream(Role.values())
                        .flatMap(role -> organisation.holdingInside(role, institution).stream()))
                .distinct()
                .filter(other -> other.active() && !other.username().equals(absent) && check.worksWith(absent, other))
                .sorted(Comparator.comparing(Officer::fullName).thenComparing(Officer::username))
                .map(other -> new Substitute(other.username(), other.fullName(), other.titleVi(), other.titleEn()))
                .toList();
    }

    AbsenceView enter(AbsenceController.NewAbsence wanted) {
        String username = wanted.username() == null ? access.username() : wanted.username();
        access.requireSpeakingFor(username);
        absences.lockThoseOf(username);
        check.check(username, wanted, today());
        var absence = new Absence(
                UUID.randomUUID().toString(),
                username,
                wanted.from(),
                wanted.to(),
                wanted.substitute(),
                wanted.reason(),
                access.username(),
                clock.instant(),
                null);
        absences.enter(absence);
        return view(absence);
    }

    AbsenceView cancel(String id) {
        Absence absence = absences.lock(id)
                .filter(found -> access.speaksFor(found.username()))
                .orElseThrow(() -> new ProblemException(new Problem("unknown-absence", 404, id)));
        var state = state(absence);
        if (state == AbsenceView.State.CANCELLED || state == AbsenceView.State.PAST) {
            throw new ProblemException(new Problem("absence-not-cancellable", 409).with("state", state));
        }
        absences.cancel(id, access.username(), clock.instant());
        return view(absences.lock(id).orElseThrow());
    }

    private AbsenceView view(Absence absence) {
        var state = state(absence);
        boolean ahead = state == AbsenceView.State.PLANNED || state == AbsenceView.State.CURRENT;
        return new AbsenceView(
                absence.id(),
                absence.username(),
                fullName(absence.username()),
                absence.from(),
                absence.to(),
                absence.substitute(),
                fullName(absence.substitute()),
                absence.reason(),
                state,
                new AbsenceView.Abilities(ahead));
    }

    private AbsenceView.State state(Absence absence) {
        if (absence.cancelled()) {
            return AbsenceView.State.CANCELLED;
        }
        if (absence.to().isBefore(today())) {
            return AbsenceView.State.PAST;
        }
        return absence.from().isAfter(today()) ? AbsenceView.State.PLANNED : AbsenceView.State.CURRENT;
    }

    private String fullName(String username) {
        return organisation.nameOf(username);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
    }
}
