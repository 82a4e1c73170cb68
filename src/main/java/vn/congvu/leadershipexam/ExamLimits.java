package vn.congvu.leadershipexam;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import vn.congvu.calendar.Term;
import vn.congvu.importing.CsvFile;
import vn.congvu.importing.CsvRow;
import vn.congvu.web.problem.Bilingual;

/** All limits of an exam, by edition. A round keeps the edition in force when it was drafted. */
@Service
public class ExamLimits {

    private static final String FILE = "exam/limits.csv";

    private final NavigableMap<LocalDate, String> editions = new TreeMap<>();
    private final Map<String, Map<String, ExamLimit>> limits;

    ExamLimits() {
        List<CsvRow> rows = CsvFile.shipped(FILE).rows("edition", "valid_from", "name", "term", "number", "basis");
        rows.forEach(row -> editions.put(row.date("valid_from"), row.text("edition")));
        limits = rows.stream()
                .map(ExamLimits::limit)
                .collect(Collectors.groupingBy(
                        ExamLimit::edition, Collectors.toMap(ExamLimit::name, Function.identity())));
    }

    private static ExamLimit limit(CsvRow row) {
        String term = row.optional("term");
        return new ExamLimit(
                row.text("edition"),
                row.text("name"),
                term == null ? null : Term.parse(term),
                row.count("number"),
                row.optional("counted_from"),
                row.flag("backwards"),
                new Bilingual(row.optional("from_vi"), row.optional("from_en")),
                row.text("basis"),
                row.flag("confirmed"));
    }

    /** The edition in force on a day; the first one for days before it. */
    public String editionOn(LocalDate day) {
        return Optional.ofNullable(editions.floorEntry(day))
                .orElseGet(editions::firstEntry)
                .getValue();
    }

    public Optional<ExamLimit> find(String edition, String name) {
        return Optional.ofNullable(limits.getOrDefault(edition, Map.of()).get(name));
    }

    public ExamLimit require(String edition, String name) {
        return find(edition, name)
                .orElseThrow(() -> new IllegalStateException(FILE + " says nothing of " + name + " in " + edition));
    }

    public Term of(String edition, String name) {
        return require(edition, name).term();
    }

    public int number(String edition, String name) {
        return require(edition, name).number();
    }
}
