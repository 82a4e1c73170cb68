package vn.congvu.leadershipexam.body;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congvu.importing.CsvFile;
import vn.congvu.importing.CsvRow;
import vn.congvu.leadershipexam.Body;
import vn.congvu.leadershipexam.Rank;
import vn.congvu.web.problem.Bilingual;
import vn.congvu.web.problem.Problem;

/** Which duties of an exam one person must not hold together, from {@code exam/separation.csv}. */
@Component
class Separation {

    private static final String ANY = "any";

    private final List<SeparationRule> rules = CsvFile.shipped("exam/separation.csv")
            .rows("rule", "first", "second", "reach", "why_vi", "why_en", "basis")
            .stream()
            .map(Separation::rule)
            .toList();

    List<SeparationRule> rules() {
        return rules;
    }

    /** What forbids a seat to somebody who holds the others in the same round; pairs are named before ranks. */
    Optional<Problem> bar(List<Member> held, int council, Body wanted, Rank rank) {
        return rules.stream()
                .sorted((one, other) -> Boolean.compare(one.ofLeaders(), other.ofLeaders()))
                .flatMap(rule -> held.stream()
                        .filter(seat -> rule.forbids(seat, council, wanted, rank.leads()))
                        .map(seat -> PeopleProblems.separate(seat.body(), wanted, rule)))
                .findFirst();
    }

    private static SeparationRule rule(CsvRow row) {
        return new SeparationRule(
                body(row.text("first")),
                body(row.text("second")),
                "round".equals(row.text("reach")),
                new Bilingual(row.text("why_vi"), row.text("why_en")),
                row.text("basis"));
    }

    private static Body body(String cell) {
        return ANY.equals(cell) ? null : Body.valueOf(cell.toUpperCase(Locale.ROOT));
    }
}
