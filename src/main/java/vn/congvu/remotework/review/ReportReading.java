package vn.congvu.remotework.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.congvu.web.problem.Problem;

/** Reads the counts of a unit's report, and refuses what cannot be: more than all, halves of people, no source. */
final class ReportReading {

    private final Map<String, Object> data;
    private final Problem problem = new Problem("invalid-form-data", 400);

    private ReportReading(Map<String, Object> data) {
        this.data = data;
    }

    /** @param fixed what was published of the time before; it is taken over, never changed */
    static List<UnitCount> of(Map<String, Object> data, List<UnitCount> fixed) {
        return new ReportReading(data).counts(fixed);
    }

    /** What the form begins with. */
    static Map<String, Object> prefill(List<UnitCount> counts) {
        Map<String, Object> values = new HashMap<>();
        for (UnitCount count : counts) {
            for (ReportFields fields : ReportFields.values()) {
                if (fields.measure() == count.measure() && fields.side() == count.side()) {
                    put(values, fields.figure(), fields.isProportion() ? count.positive() : count.mean());
                    put(values, fields.total(), count.total());
                    put(values, fields.deviation(), count.deviation());
                    put(values, fields.source(), count.source());
                }
            }
        }
        return values;
    }

    private static void put(Map<String, Object> values, String field, Object value) {
        if (field != null && value != null) {
            values.put(field, value);
        }
    }

    private List<UnitCount> counts(List<UnitCount> fixed) {
        List<UnitCount> counts = new ArrayList<>();
        for (ReportFields fields : ReportFields.values()) {
            UnitCount before = find(fixed, fields);
            UnitCount said = isGiven(fields) ? read(fields) : null;
            if (before != null && said != null && !said.sameFigures(before)) {
                fault(fields.figure(), "remote-review-baseline-fixed");
            }
            if (before != null || said != null) {
                counts.add(before != null ? before : said);
            }
        }
        problem.throwIfAnyField();
        return counts;
    }

    private static UnitCount find(List<UnitCount> counts, ReportFields fields) {
        return counts.stream()
                .filter(count -> count.measure() == fields.measure() && count.side() == fields.side())
                .findFirst()
                .orElse(null);
    }

    private boolean isGiven(ReportFields fields) {
        return number(fields.figure()) != null || number(fields.total()) != null || number(fields.deviation()) != null;
    }

    private UnitCount read(ReportFields fields) {
        require(fields.figure());
        if (text(fields.source()).isBlank()) {
            fault(fields.source(), "remote-review-source");
        }
        if (fields.isProportion()) {
            require(fields.total());
            notMoreThanAll(fields);
        }
        return new UnitCount(
                fields.measure(),
                fields.side(),
                fields.isProportion() ? whole(fields.figure()) : null,
                whole(fields.total()),
                fields.isProportion() ? null : number(fields.figure()),
                number(fields.deviation()),
                text(fields.source()));
    }

    private void require(String field) {
        if (number(field) == null) {
            fault(field, "remote-review-both");
        }
    }

    private void notMoreThanAll(ReportFields fields) {
        BigDecimal positive = number(fields.figure());
        BigDecimal total = number(fields.total());
        if (total != null && total.signum() == 0) {
            fault(fields.total(), "remote-review-nobody");
        } else if (positive != null && total != null && positive.compareTo(total) > 0) {
            fault(fields.figure(), "remote-review-more-than-all", positive, total);
        }
    }

    private Integer whole(String field) {
        BigDecimal number = number(field);
        if (number == null) {
            return null;
        }
        if (number.stripTrailingZeros().scale() > 0) {
            fault(field, "remote-review-whole", number);
        }
        return number.intValue();
    }

    private String text(String field) {
        Object value = data.get(field);
        return value == null ? "" : value.toString().strip();
    }

    private BigDecimal number(String field) {
        return field != null && data.get(field) instanceof Number number ? new BigDecimal(number.toString()) : null;
    }

    private void fault(String field, String reason, Object... arguments) {
        String path = "data." + field;
        if (problem.fields().stream().noneMatch(known -> known.field().equals(path))) {
            problem.field(path, reason, arguments);
        }
    }
}
