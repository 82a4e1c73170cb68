package vn.congvu.leadershipexam.body;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congvu.importing.CsvFile;

/** The relations that are declared, from {@code exam/relations.csv}. */
@Component
class Relations {

    private final List<Relation> relations =
            CsvFile.shipped("exam/relations.csv").rows("code", "words_vi", "words_en", "bars", "basis").stream()
                    .map(row -> new Relation(
                            row.text("code"),
                            row.text("words_vi"),
                            row.text("words_en"),
                            row.flag("bars"),
                            row.text("basis")))
                    .toList();

    List<Relation> all() {
        return relations;
    }

    Optional<Relation> find(String code) {
        return relations.stream()
                .filter(relation -> relation.code().equals(code))
                .findFirst();
    }

    /** One a later edition has dropped bars nobody. */
    boolean bars(String code) {
        return find(code).filter(Relation::bars).isPresent();
    }
}
