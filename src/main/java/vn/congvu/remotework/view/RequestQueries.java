package vn.congvu.remotework.view;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.remotework.request.RemoteRequest;
import vn.congvu.remotework.request.RequestAccess;
import vn.congvu.remotework.request.RequestProblems;
import vn.congvu.remotework.request.RequestStatus;
import vn.congvu.remotework.request.Requests;
import vn.congvu.web.paging.Page;
import vn.congvu.web.paging.Window;

/** Requests as people read them, the newest first. */
@Service
@Transactional(readOnly = true)
public class RequestQueries {

    private static final Sort NEWEST_FIRST = Sort.by(Sort.Order.desc("submittedAt"), Sort.Order.desc("code"));

    private final Requests requests;
    private final RequestRows rows;
    private final RequestViews views;
    private final RequestAccess access;

    RequestQueries(Requests requests, RequestRows rows, RequestViews views, RequestAccess access) {
        this.requests = requests;
        this.rows = rows;
        this.views = views;
        this.access = access;
    }

    /** Mine: what I asked for myself. Unit: of the units I answer for. */
    public enum View {
        MINE,
        UNIT
    }

    public Page<RequestRow> list(View view, RequestStatus status, String roundId, Window window) {
        Specification<RemoteRequest> wanted = (view == View.UNIT ? ofUnits() : mine())
                .and(equal("status", status))
                .and(equal("roundId", roundId));
        return page(wanted, window).map(rows::row);
    }

    public RequestView one(String code) {
        return views.of(
                requests.findById(code).filter(access::maySee).orElseThrow(() -> RequestProblems.unknown(code)));
    }

    /** Everybody of an institution sees what was decided there. */
    public Page<PublishedDecision> decisions(String roundId, String unitCode, Window window) {
        Specification<RemoteRequest> wanted = published()
                .and(equal("roundId", roundId))
                .and(equal("unitCode", unitCode))
                .and(ofInstitutions());
        return page(wanted, window).map(rows::published);
    }

    private Page<RemoteRequest> page(Specification<RemoteRequest> wanted, Window window) {
        Specification<RemoteRequest> asked = window.fromStart() ? wanted : wanted.and(after(window.after()));
        List<RemoteRequest> fetched = requests.findBy(
                asked, query -> query.sortBy(NEWEST_FIRST).limit(window.fetch()).all());
        return window.page(fetched, request -> List.of(request.submittedAt().toString(), request.code()));
    }

    private Specification<RemoteRequest> mine() {
        return (row, query, build) -> build.equal(row.get("applicant"), access.username());
    }

    private Specification<RemoteRequest> ofUnits() {
        return access.unitsOverseen()
                .<Specification<RemoteRequest>>map(
                        units -> (row, query, build) -> in(row.get("unitCode"), units, build))
                .orElse((row, query, build) -> build.conjunction());
    }

    private Specification<RemoteRequest> ofInstitutions() {
        return access.institutionsSeen()
                .<Specification<RemoteRequest>>map(
                        seen -> (row, query, build) -> in(row.get("institutionCode"), seen, build))
                .orElse((row, query, build) -> build.conjunction());
    }

    private static Predicate in(Expression<?> column, Set<String> values, CriteriaBuilder build) {
        return values.isEmpty() ? build.disjunction() : column.in(values);
    }

    private static Specification<RemoteRequest> published() {
        return (row, query, build) -> build.isNotNull(row.get("decision").get("publishedAt"));
    }

    private static Specification<RemoteRequest> equal(String field, Object value) {
        return (row, query, build) -> value == null ? build.conjunction() : build.equal(row.get(field), value);
    }

    private static Specification<RemoteRequest> after(List<String> key) {
        Instant submitted = Instant.parse(key.get(0));
        return (row, query, build) -> build.or(
                build.lessThan(row.get("submittedAt"), submitted),
                build.and(build.equal(row.get("submittedAt"), submitted), build.lessThan(row.get("code"), key.get(1))));
    }
}
