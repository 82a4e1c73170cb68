package vn.congvu.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who is away when. */
public interface Absences {

    /** The absence of the officer on that day, unless it was called off. */
    Optional<Absence> on(LocalDate day, String username);

    /** Those of the officer that touch any of the days and were not called off. */
    List<Absence> between(LocalDate from, LocalDate to, String username);

    /** Everybody's that end on the day or later, called off or not, the latest first. */
    List<Absence> since(LocalDate day);

    /** Locked until the transaction of the caller ends. */
    Optional<Absence> lock(String id);

    /** Nobody else enters an absence of this officer until the transaction of the caller ends. */
    void lockThoseOf(String username);

    void enter(Absence absence);

    void cancel(String id, String by, Instant at);
}
