package vn.congvu.leadershipexam.body;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.congvu.importing.CsvFile;
import vn.congvu.importing.CsvRow;
import vn.congvu.leadershipexam.Body;
import vn.congvu.leadershipexam.Rank;

/** Sizes and ranks of the bodies, from {@code exam/bodies.csv}. */
@Component
class BodyRules {

    private static final Pattern BETWEEN = Pattern.compile(";");

    private final Map<Body, BodyRule> rules = CsvFile.shipped("exam/bodies.csv")
            .rows("body", "minimum", "ranks", "relatives_barred", "duty_vi", "duty_en", "basis")
            .stream()
            .map(BodyRules::rule)
            .collect(Collectors.toMap(BodyRule::body, Function.identity()));

    BodyRule of(Body body) {
        return rules.get(body);
    }

    private static BodyRule rule(CsvRow row) {
        return new BodyRule(
                row.choice("body", Body.class),
                row.count("minimum"),
                ranks(row.text("ranks")),
                row.flag("relatives_barred"),
                row.text("duty_vi"),
                row.text("duty_en"),
                row.text("basis"));
    }

    private static List<Rank> ranks(String cell) {
        return BETWEEN.splitAsStream(cell)
                .map(name -> Rank.valueOf(name.toUpperCase(Locale.ROOT)))
                .toList();
    }
}
