package vn.congvu.dossier;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.security.CurrentUser;
import vn.congvu.sla.ClockExplanation;
import vn.congvu.sla.DossierClocks;
import vn.congvu.web.paging.Page;
import vn.congvu.web.paging.Window;

/** Dossiers as people read them. Everybody sees those their institution takes part in, the newest first. */
@Service
public class DossierQueries {

    private static final Sort NEWEST_FIRST = Sort.by(Sort.Order.desc("submittedAt"), Sort.Order.desc("code"));

    private final Dossiers dossiers;
    private final DossierRows rows;
    private final DossierViews views;
    private final ClockExplanation clocks;
    private final DossierAccess access;
    private final CurrentUser user;
    private final Clock clock;

    DossierQueries(
            Dossiers dossiers,
            DossierRows rows,
            DossierViews views,
            ClockExplanation clocks,
            DossierAccess access,
            CurrentUser user,
            Clock clock) {
        this.dossiers = dossiers;
        this.rows = rows;
        this.views = views;
        this.clocks = clocks;
        this.access = access;
        this.user = user;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Page<DossierRow> list(DossierFilter filter, Window window) {
        Instant now = clock.instant();
        Instant midnight = LocalDate.ofInstant(now, WorkingCalendar.ZONE)
                .plusDays(1)
                .atStartOfDay(WorkingCalendar.ZONE)
                .toInstant();
        Specification<Dossier> wanted = filter.visibleTo(institutions()).and(filter.matching(now, midnight));
        if (!window.fromStart()) {
            wanted = wanted.and(after(window.after()));
        }
        List<Dossier> fetched = dossiers.findBy(
                wanted,
                query -> query.sortBy(NEWEST_FIRST).limit(window.fetch()).all());
        return window.page(fetched, dossier -> List.of(dossier.submittedAt().toString(), dossier.code()))
                .map(rows::of);
    }

    @Transactional(readOnly = true)
    public DossierView one(String code) {
        return views.of(visible(code));
    }

    /** The clocks of the dossier, each date explained. */
    @Transactional(readOnly = true)
    public DossierClocks clock(String code) {
        return clocks.explain(visible(code).code(), clock.instant());
    }

    private Dossier visible(String code) {
        if (!access.maySee(code)) {
            throw DossierProblems.unknown(code);
        }
        return dossiers.findById(code).orElseThrow(() -> DossierProblems.unknown(code));
    }

    private Collection<String> institutions() {
        if (access.seesEverything()) {
            return null;
        }
        return access.worksOnDossiers() ? user.institutions() : List.of("");
    }

    private static Specification<Dossier> after(List<String> key) {
        Instant submitted = Instant.parse(key.get(0));
        return (row, query, build) -> build.or(
                build.lessThan(row.get("submittedAt"), submitted),
                build.and(build.equal(row.get("submittedAt"), submitted), build.lessThan(row.get("code"), key.get(1))));
    }
}
