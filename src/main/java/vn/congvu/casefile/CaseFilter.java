package vn.congvu.casefile;

import jakarta.persistence.criteria.Predicate;
import java.util.Arrays;
import java.util.Collection;
import org.springframework.data.jpa.domain.Specification;
import vn.congvu.text.Diacritics;

/**
 * Which cases are asked for; {@code null} leaves a filter out.
 *
 * @param text words that must all occur, compared without diacritics and case
 * @param procedure key of the procedure
 */
public record CaseFilter(String text, CaseStatus status, String procedure) {

    /** @param institutions null for somebody who may see all */
    Specification<CaseFile> visibleTo(Collection<String> institutions) {
        return (file, query, build) -> institutions == null
                ? build.conjunction()
                : file.get("institution").in(institutions);
    }

    Specification<CaseFile> matching() {
        return withText().and(equal("status", status)).and(equal("procedureKey", procedure));
    }

    private Specification<CaseFile> withText() {
        return (file, query, build) -> text == null || text.isBlank()
                ? build.conjunction()
                : build.and(Arrays.stream(Diacritics.fold(text).split(" "))
                        .map(word -> build.like(file.get("searchText"), "%" + escaped(word) + "%", '!'))
                        .toArray(Predicate[]::new));
    }

    private static String escaped(String word) {
        return word.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    private static Specification<CaseFile> equal(String attribute, Object value) {
        return (file, query, build) -> value == null ? build.conjunction() : build.equal(file.get(attribute), value);
    }
}
