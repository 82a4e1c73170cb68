package vn.congvu.modelling.diff;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.congvu.calendar.MalformedTerm;
import vn.congvu.calendar.Term;

/** "5 working days" for {@code P5D}. */
record TermWords(Phrases phrases) {

    private static final Pattern DAYS = Pattern.compile("P([\\d.]+)C?D");

    /** Empty for what is no term. */
    Optional<String> of(String text) {
        return parse(text).map(this::of);
    }

    /** -1: shorter than before, 1: longer; 0: days and hours are not compared, or there is nothing to compare. */
    static int comparison(String before, String after) {
        Optional<Term> old = parse(before);
        Optional<Term> now = parse(after);
        if (old.isEmpty() || now.isEmpty() || !sameUnit(old.get(), now.get())) {
            return 0;
        }
        return amount(now.get()).compareTo(amount(old.get()));
    }

    private String of(Term term) {
        BigDecimal amount = amount(term);
        String shown = amount.stripTrailingZeros().toPlainString();
        String key = term.inHours() ? "term.hours" : term.inDays() ? "term.days" : "term.calendarDays";
        if (term.inDays() && amount.signum() == 0) {
            return phrases.say("term.sameDay");
        }
        boolean one = amount.compareTo(BigDecimal.ONE) == 0;
        return phrases.say(one ? key + ".one" : key, shown.replace(".", phrases.say("decimal")));
    }

    private static boolean sameUnit(Term one, Term other) {
        return one.inHours() == other.inHours() && one.inDays() == other.inDays();
    }

    private static BigDecimal amount(Term term) {
        if (term.inHours()) {
            return BigDecimal.valueOf(term.minutes()).divide(BigDecimal.valueOf(60), 2, RoundingMode.HALF_UP);
        }
        Matcher days = DAYS.matcher(term.toString());
        return days.matches() ? new BigDecimal(days.group(1)) : BigDecimal.ZERO;
    }

    private static Optional<Term> parse(String text) {
        try {
            return Optional.ofNullable(text).map(String::strip).map(Term::parse);
        } catch (MalformedTerm malformed) {
            return Optional.empty();
        }
    }
}
