package vn.congvu.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.congvu.organisation.Absence;
import vn.congvu.organisation.Absences;

/** Who is away, as a test says. */
final class AbsencesInMemory implements Absences {

    private final List<Absence> absences = new ArrayList<>();

    AbsencesInMemory away(String username, LocalDate from, LocalDate to, String substitute) {
        enter(new Absence(username + from, username, from, to, substitute, "Nghỉ phép", username, Instant.EPOCH, null));
        return this;
    }

    @Override
    public Optional<Absence> on(LocalDate day, String username) {
        return between(day, day, username).stream().findFirst();
    }

    @Override
    public List<Absence> between(LocalDate from, LocalDate to, String username) {
        return since(from).stream()
                .filter(absence ->
                        absence.username().equals(username) && !absence.from().isAfter(to))
                .toList();
    }

    @Override
    public List<Absence> since(LocalDate day) {
        return absences.stream().filter(absence -> !absence.to().isBefore(day)).toList();
    }

    @Override
    public Optional<Absence> lock(String id) {
        return absences.stream().filter(absence -> absence.id().equals(id)).findFirst();
    }

    @Override
    public void lockThoseOf(String username) {
        // one thread
    }

    @Override
    public void enter(Absence absence) {
        absences.add(absence);
    }

    @Override
    public void cancel(String id, String by, Instant at) {
        absences.removeIf(absence -> absence.id().equals(id));
    }
}
