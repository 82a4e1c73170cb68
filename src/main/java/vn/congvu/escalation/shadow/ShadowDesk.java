package vn.congvu.escalation.shadow;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.security.CurrentUser;
import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemException;

/** Starts, stops and tells of trials. */
@Service
@Transactional
class ShadowDesk {

    private static final int LISTED = 100;

    private final ShadowStore runs;
    private final ShadowCheck check;
    private final ShadowReports reports;
    private final ShadowViews views;
    private final CurrentUser user;
    private final Clock clock;

    ShadowDesk(
            ShadowStore runs,
            ShadowCheck check,
            ShadowReports reports,
            ShadowViews views,
            CurrentUser user,
            Clock clock) {
        this.runs = runs;
        this.check = check;
        this.reports = reports;
        this.views = views;
        this.user = user;
        this.clock = clock;
    }

    List<ShadowView> latest() {
        return runs.latest(LISTED).stream()
                .map(run -> views.of(run, report(run), false))
                .toList();
    }

    ShadowView one(String id) {
        ShadowRun run = find(id);
        return views.of(run, report(run), true);
    }

    ShadowView start(ShadowController.NewRun wanted) {
        var candidate = new Candidate(wanted.ladder(), wanted.limits());
        check.check(candidate);
        Instant now = clock.instant();
        var run = new ShadowRun(
                UUID.randomUUID().toString(),
                wanted.title(),
                candidate,
                now,
                now.plus(Duration.ofDays(wanted.days())),
                null,
                user.username());
        runs.insert(run);
        return one(run.id());
    }

    ShadowView stop(String id) {
        ShadowRun run = find(id);
        Instant now = clock.instant();
        if (run.state(now) != ShadowRun.State.RUNNING || !runs.stop(id, now)) {
            throw new ProblemException(new Problem("shadow-run-over", 409).with("state", find(id).state(now)));
        }
        return one(id);
    }

    private ShadowRun find(String id) {
        return runs.find(id).orElseThrow(() -> new ProblemException(new Problem("unknown-shadow-run", 404, id)));
    }

    /** What is over changes no more: it is computed once. */
    private ShadowReport report(ShadowRun run) {
        Instant now = clock.instant();
        if (run.state(now) == ShadowRun.State.RUNNING) {
            return reports.of(run.candidate(), run.from(), run.comparedUntil(now));
        }
        return runs.report(run.id()).orElseGet(() -> {
            ShadowReport report = reports.of(run.candidate(), run.from(), run.comparedUntil(now));
            runs.keep(run.id(), report);
            return report;
        });
    }
}
