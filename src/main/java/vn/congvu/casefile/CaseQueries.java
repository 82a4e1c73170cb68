package vn.congvu.casefile;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.sla.ClockExplanation;
import vn.congvu.sla.DossierClocks;
import vn.congvu.web.paging.Page;
import vn.congvu.web.paging.Window;

/** Cases as people read them. Everybody sees those of their institution, the newest first. */
@Service
public class CaseQueries {

    private static final Sort NEWEST_FIRST = Sort.by(Sort.Order.desc("openedAt"), Sort.Order.desc("code"));

    private final CaseFiles files;
    private final CaseRows rows;
    private final CaseViews views;
    private final ClockExplanation clocks;
    private final CaseAccess access;
    private final Clock clock;

    CaseQueries(
            CaseFiles files, CaseRows rows, CaseViews views, ClockExplanation clocks, CaseAccess access, Clock clock) {
        this.files = files;
        this.rows = rows;
        this.views = views;
        this.clocks = clocks;
        this.access = access;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Page<CaseRow> list(CaseFilter filter, Window window) {
        Specification<CaseFile> wanted = filter.visibleTo(institutions()).and(filter.matching());
        if (!window.fromStart()) {
            wanted = wanted.and(after(window.after()));
        }
        List<CaseFile> fetched = files.findBy(
                wanted,
                query -> query.sortBy(NEWEST_FIRST).limit(window.fetch()).all());
        Page<CaseFile> page =
                window.page(fetched, file -> List.of(file.openedAt().toString(), file.code()));
        return new Page<>(rows.of(page.items()), page.next());
    }

    @Transactional(readOnly = true)
    public CaseView one(String code) {
        return views.of(visible(code));
    }

    /** The clocks of the case, each date explained. */
    @Transactional(readOnly = true)
    public DossierClocks clock(String code) {
        return clocks.explain(visible(code).code(), clock.instant());
    }

    private CaseFile visible(String code) {
        return files.findById(code).filter(access::maySee).orElseThrow(() -> CaseProblems.unknown(code));
    }

    /** Null for somebody who may see all. */
    private Collection<String> institutions() {
        return access.seesEverything() ? null : access.institutions();
    }

    private static Specification<CaseFile> after(List<String> key) {
        Instant opened = Instant.parse(key.get(0));
        return (row, query, build) -> build.or(
                build.lessThan(row.get("openedAt"), opened),
                build.and(build.equal(row.get("openedAt"), opened), build.lessThan(row.get("code"), key.get(1))));
    }
}
