package vn.congvu.leadershipexam.evidence;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.congvu.importing.CsvFile;
import vn.congvu.importing.CsvRow;

/**
 * Which entries everybody may read, whose maker is named to everybody, and after which the head of the chain is made
 * public ({@code exam/disclosure.csv}). A kind that the file does not list stays closed.
 */
@Component
class Disclosure {

    private final Map<String, Rule> rules =
            CsvFile.shipped("exam/disclosure.csv").rows("kind", "opened", "named", "head", "reason").stream()
                    .collect(Collectors.toMap(row -> row.text("kind"), Disclosure::rule));

    private record Rule(boolean opened, boolean named, boolean head) {

        static final Rule CLOSED = new Rule(false, false, false);
    }

    private static Rule rule(CsvRow row) {
        return new Rule(row.flag("opened"), row.flag("named"), row.flag("head"));
    }

    private Rule of(Evidence.Kind kind) {
        return rules.getOrDefault(kind.name(), Rule.CLOSED);
    }

    boolean isOpen(Evidence.Kind kind) {
        return of(kind).opened();
    }

    boolean isNamed(Evidence.Kind kind) {
        return of(kind).named();
    }

    boolean isMoment(Evidence.Kind kind) {
        return of(kind).head();
    }
}
