package vn.congvu.leadershipexam.result;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.congvu.workflow.DecisionTables;

/** Asks {@code exam-marking.dmn} what a mark weighs, whether it suffices and how ties are broken. */
@Component
public class Thresholds {

    static final String TABLE = "exam-marking";

    /** The highest mark of the scale. */
    static final int FULL = 100;

    private final DecisionTables tables;

    Thresholds(DecisionTables tables) {
        this.tables = tables;
    }

    /** A part of the exam that is marked. */
    public enum Part {
        WRITTEN,
        DEFENCE
    }

    /**
     * What the table says about one mark.
     *
     * @param mark written with two decimals, so that equal marks are equal texts; a finer one is an error
     * @param weight in hundredths: 100 counts the mark once
     * @param tieOrder the part with 1 breaks ties first; 0 breaks none
     */
    public record Judged(
            Part part,
            BigDecimal mark,
            boolean passes,
            int weight,
            int minimum,
            int tieOrder,
            String basisVi,
            String basisEn,
            boolean confirmed) {

        private static final BigDecimal HUNDREDTHS = new BigDecimal(100);
        private static final int DECIMALS = 2;

        /** Halves are rounded up. */
        BigDecimal weighed() {
            return mark.multiply(BigDecimal.valueOf(weight)).divide(HUNDREDTHS, DECIMALS, RoundingMode.HALF_UP);
        }
    }

    /** @param edition of the round's rules: a later edition does not change a round opened before */
    public Judged judge(String edition, Part part, BigDecimal mark) {
        List<Map<String, Object>> rows =
                tables.rows(TABLE, Map.of("edition", edition, "part", part.name(), "mark", mark.doubleValue()));
        if (rows.size() != 1) {
            throw ResultProblems.tableIsSilent(part, rows.size());
        }
        Map<String, Object> row = rows.get(0);
        return new Judged(
                part,
                mark.setScale(Judged.DECIMALS),
                Boolean.TRUE.equals(row.get("passes")),
                whole(row, "weight"),
                whole(row, "minimum"),
                whole(row, "tieOrder"),
                String.valueOf(row.get("basisVi")),
                String.valueOf(row.get("basisEn")),
                Boolean.TRUE.equals(row.get("confirmed")));
    }

    private static int whole(Map<String, Object> row, String output) {
        return ((Number) row.get(output)).intValue();
    }
}
