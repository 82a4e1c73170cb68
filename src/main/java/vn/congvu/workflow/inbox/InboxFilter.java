package vn.congvu.workflow.inbox;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import org.springframework.data.jpa.domain.Specification;
import vn.congvu.organisation.WorkingGroups;
import vn.congvu.text.Diacritics;

/**
 * Which rows of the inbox are asked for.
 *
 * @param text words that must all occur, compared without diacritics and case
 * @param due null for all
 */
public record InboxFilter(View view, String text, Due due, String process) {

    /** Mine: what I have taken. Unit: what waits for somebody of my groups. */
    public enum View {
        MINE,
        UNIT
    }

    /** Buckets by due date: behind, before the end of today, after that. */
    public enum Due {
        OVERDUE,
        TODAY,
        LATER
    }

    /** The person asking and the moments that part the buckets. */
    record Viewer(
            String username, Set<String> groups, Collection<String> managedUnits, Instant now, Instant endOfToday) {}

    Specification<InboxTask> rows(Viewer viewer) {
        return of(viewer).and(withText()).and(bucket(viewer)).and(ofProcess());
    }

    /** The view without the narrowing filters, for the counts beside the tabs. */
    Specification<InboxTask> of(Viewer viewer) {
        return (row, query, build) -> view == View.MINE ? mine(row, build, viewer) : waiting(row, query, build, viewer);
    }

    private static Predicate mine(Root<InboxTask> row, CriteriaBuilder build, Viewer viewer) {
        return build.equal(row.get("assignee"), viewer.username());
    }

    private static Predicate waiting(
            Root<InboxTask> row, CriteriaQuery<?> query, CriteriaBuilder build, Viewer viewer) {
        Predicate group = viewer.groups().isEmpty()
                ? build.disjunction()
                : build.and(
                        row.get("candidateGroup").in(viewer.groups()),
                        row.get("assignee").isNull(),
                        build.or(row.get("keptFrom").isNull(), build.notEqual(row.get("keptFrom"), viewer.username())),
                        build.not(build.exists(barring(row, query, build, viewer))));
        return viewer.managedUnits().isEmpty() ? group : build.or(group, managed(row, build, viewer));
    }

    /** A step they did before keeps them from it. */
    private static Subquery<String> barring(
            Root<InboxTask> row, CriteriaQuery<?> query, CriteriaBuilder build, Viewer viewer) {
        Subquery<String> bars = query.subquery(String.class);
        Root<InboxBar> bar = bars.from(InboxBar.class);
        return bars.select(bar.get("taskId"))
                .where(
                        build.equal(bar.get("taskId"), row.get("taskId")),
                        build.equal(bar.get("username"), viewer.username()));
    }

    /** What boards do is not seen from outside, not even by those who manage their unit. */
    private static Predicate managed(Root<InboxTask> row, CriteriaBuilder build, Viewer viewer) {
        return build.and(
                row.get("unitCode").in(viewer.managedUnits()),
                build.or(
                        row.get("candidateGroup").isNull(),
                        build.notLike(row.get("candidateGroup"), WorkingGroups.PREFIX + "%")));
    }

    private Specification<InboxTask> withText() {
        return (row, query, build) -> text == null || text.isBlank()
                ? build.conjunction()
                : build.and(java.util.Arrays.stream(Diacritics.fold(text).split("\\s+"))
                        .map(word -> build.like(row.get("searchText"), "%" + escaped(word) + "%", '!'))
                        .toArray(Predicate[]::new));
    }

    private static String escaped(String word) {
        return word.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    private Specification<InboxTask> bucket(Viewer viewer) {
        return (row, query, build) -> due == null
                ? build.conjunction()
                : switch (due) {
                    case OVERDUE -> build.lessThan(row.get("sortDue"), viewer.now());
                    case TODAY ->
                        build.and(
                                build.greaterThanOrEqualTo(row.get("sortDue"), viewer.now()),
                                build.lessThan(row.get("sortDue"), viewer.endOfToday()));
                    case LATER -> build.greaterThanOrEqualTo(row.get("sortDue"), viewer.endOfToday());
                };
    }

    private Specification<InboxTask> ofProcess() {
        return (row, query, build) ->
                process == null ? build.conjunction() : build.equal(row.get("processKey"), process);
    }

    InboxFilter withView(View other) {
        return new InboxFilter(other, null, null, null);
    }

    InboxFilter withDue(Due other) {
        return new InboxFilter(view, null, other, null);
    }
}
