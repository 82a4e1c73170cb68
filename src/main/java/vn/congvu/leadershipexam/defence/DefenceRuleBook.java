package vn.congvu.leadershipexam.defence;

import java.math.BigDecimal;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.congvu.importing.CsvFile;
import vn.congvu.importing.CsvRow;
import vn.congvu.leadershipexam.marking.MarkingRuleBook;

/** The editions of the rules of the defence: {@code exam/defence-rules.csv}. The scale is that of the written paper. */
@Component
class DefenceRuleBook {

    private final MarkingRuleBook marking;
    private final List<CsvRow> lines = CsvFile.shipped("exam/defence-rules.csv")
            .rows("edition", "name", "value", "basis_vi", "basis_en", "confirmed");

    DefenceRuleBook(MarkingRuleBook marking) {
        this.marking = marking;
    }

    DefenceRules of(String edition) {
        return new DefenceRules(
                Integer.parseInt(value(edition, "fewest-markers")),
                new BigDecimal(value(edition, "widest-spread")),
                marking.of(edition).decimals());
    }

    private String value(String edition, String name) {
        return lines.stream()
                .filter(line -> line.text("edition").equals(edition)
                        && line.text("name").equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("exam/defence-rules.csv has no " + name + " for " + edition))
                .text("value");
    }
}
