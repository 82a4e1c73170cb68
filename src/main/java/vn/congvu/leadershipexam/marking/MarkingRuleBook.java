package vn.congvu.leadershipexam.marking;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.congvu.importing.CsvFile;
import vn.congvu.importing.CsvRow;

/** The editions of the marking rules: {@code exam/marking-rules.csv}. A round keeps the edition it was opened under. */
@Component
public class MarkingRuleBook {

    private final Map<String, List<Line>> lines = CsvFile.shipped("exam/marking-rules.csv")
            .rows("edition", "name", "value", "basis_vi", "basis_en", "confirmed")
            .stream()
            .map(Line::of)
            .collect(Collectors.groupingBy(Line::edition));

    /** @param confirmed false while it is the organisers' own choice and no statute's */
    public record Line(String edition, String name, String value, String basisVi, String basisEn, boolean confirmed) {

        static Line of(CsvRow row) {
            return new Line(
                    row.text("edition"),
                    row.text("name"),
                    row.text("value"),
                    row.text("basis_vi"),
                    row.text("basis_en"),
                    row.flag("confirmed"));
        }
    }

    /** With the legal basis of each number. */
    public List<Line> lines(String edition) {
        return lines.getOrDefault(edition, List.of());
    }

    public MarkingRules of(String edition) {
        Map<String, String> values = lines(edition).stream().collect(Collectors.toMap(Line::name, Line::value));
        Function<String, String> text = name -> {
            String value = values.get(name);
            if (value == null) {
                throw new IllegalStateException("exam/marking-rules.csv has no " + name + " for " + edition);
            }
            return value;
        };
        Function<String, BigDecimal> points = name -> new BigDecimal(text.apply(name));
        Function<String, Integer> count = name -> Integer.valueOf(text.apply(name));
        return new MarkingRules(
                edition,
                points.apply("lowest"),
                points.apply("highest"),
                count.apply("decimals"),
                points.apply("agree-up-to"),
                points.apply("third-from"),
                points.apply("dialogue-from"),
                penalties(points),
                count.apply("bag-size"),
                Duration.ofMinutes(count.apply("key-window-minutes")),
                count.apply("key-attempts"),
                Duration.ofMinutes(count.apply("key-pause-minutes")));
    }

    private static Map<Penalty, BigDecimal> penalties(Function<String, BigDecimal> points) {
        Map<Penalty, BigDecimal> percent = new EnumMap<>(Penalty.class);
        percent.put(Penalty.NONE, BigDecimal.ZERO);
        for (Penalty penalty : Penalty.values()) {
            if (penalty != Penalty.NONE) {
                percent.put(penalty, points.apply(penalty.name().toLowerCase(Locale.ROOT) + "-percent"));
            }
        }
        return percent;
    }
}
