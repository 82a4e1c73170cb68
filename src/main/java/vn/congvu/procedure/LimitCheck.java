package vn.congvu.procedure;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.congvu.calendar.MalformedTerm;
import vn.congvu.calendar.Term;
import vn.congvu.web.problem.Bilingual;
import vn.congvu.web.problem.Problem;

/** Finds what speaks against new limits of procedures. */
final class LimitCheck {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Function<String, StoredProcedureVersion> last;
    private final TermLength lengths;
    private final Set<String> seen = new HashSet<>();
    private final Problem problem = new Problem("refused-limits", 422);

    LimitCheck(Function<String, StoredProcedureVersion> last, TermLength lengths) {
        this.last = last;
        this.lengths = lengths;
    }

    void from(LocalDate validFrom, LocalDate today) {
        if (!validFrom.isAfter(today)) {
            problem.field("validFrom", "retroactive-limit", DATE.format(validFrom), DATE.format(today));
        }
    }

    void row(int row, NewLimits limits, LocalDate validFrom) {
        String at = "limits[" + row + "].";
        StoredProcedureVersion stored = last.apply(limits.procedureCode());
        if (stored == null) {
            problem.field(at + "procedureCode", "no-such-procedure", limits.procedureCode());
        } else if (!seen.add(limits.procedureCode())) {
            problem.field(at + "procedureCode", "limit-twice", limits.procedureCode());
        } else {
            period(at, stored.version(), validFrom);
            terms(at, stored.version(), limits);
        }
    }

    private void period(String at, ProcedureVersion version, LocalDate validFrom) {
        if (!validFrom.isAfter(version.effectiveFrom())) {
            problem.field("validFrom", "before-last-version", version.code(), DATE.format(version.effectiveFrom()));
        } else if (version.effectiveTo() != null && validFrom.isAfter(version.effectiveTo())) {
            problem.field(at + "procedureCode", "procedure-ended", version.code(), DATE.format(version.effectiveTo()));
        }
    }

    private void terms(String at, ProcedureVersion version, NewLimits limits) {
        Optional<Term> statutory = term(at + "statutoryTerm", limits.statutoryTerm());
        Optional<Term> committed =
                limits.committedTerm() == null ? Optional.empty() : term(at + "committedTerm", limits.committedTerm());
        boolean readable = statutory.isPresent() && committed.isPresent() == (limits.committedTerm() != null);
        if (!readable) {
            return;
        }
        if (committed.isPresent() && lengths.longer(committed.get(), statutory.get())) {
            problem.field(at + "committedTerm", "committed-longer", committed.get(), statutory.get());
        }
        if (statutory.get().equals(version.statutoryTerm())
                && Objects.equals(committed.orElse(null), version.committedTerm())) {
            problem.field(at + "statutoryTerm", "same-limit", version.code(), version.promisedTerm());
        }
    }

    private Optional<Term> term(String field, String text) {
        try {
            return Optional.of(Term.parse(text));
        } catch (MalformedTerm malformed) {
            problem.field(field, "calendar-term", new Bilingual(malformed.messageVi(), malformed.messageEn()));
            return Optional.empty();
        }
    }

    void throwIfRefused() {
        problem.throwIfAnyField();
    }
}
