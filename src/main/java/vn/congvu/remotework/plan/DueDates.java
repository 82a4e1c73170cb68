package vn.congvu.remotework.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.remotework.request.RemoteEvent;
import vn.congvu.remotework.request.RemoteJournal;
import vn.congvu.remotework.request.RemoteRequest;
import vn.congvu.text.Written;
import vn.congvu.web.problem.Bilingual;
import vn.congvu.web.problem.Problem;

/** What was due on a day at home that is given up: it is said of each product when it is due now, none moves by itself (R7). */
@Component
public class DueDates {

    private final PlanStore plans;
    private final PlanRevision revision;
    private final RemoteJournal journal;
    private final Clock clock;

    DueDates(PlanStore plans, PlanRevision revision, RemoteJournal journal, Clock clock) {
        this.plans = plans;
        this.revision = revision;
        this.journal = journal;
        this.clock = clock;
    }

    /** @param agreed by the number of the product; naming the old date keeps it */
    public void check(
            Problem problem,
            RemoteRequest request,
            Collection<LocalDate> givenUp,
            List<LocalDate> wanted,
            Map<Integer, LocalDate> agreed) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingCalendar.ZONE);
        for (Planned planned : touched(request, givenUp)) {
            LocalDate old = planned.line().dueOn();
            LocalDate due = agreed.get(planned.number());
            LocalDate last = wanted.stream()
                    .max(LocalDate::compareTo)
                    .filter(old::isBefore)
                    .orElse(old);
            if (due == null) {
                problem.field("dueDates", "due-date-open", planned.line().product(), old);
            } else if (due.isBefore(today) || due.isAfter(last)) {
                problem.field("dueDates", "due-date-outside", planned.line().product(), today, last);
            }
        }
    }

    public void settle(
            RemoteRequest request, Collection<LocalDate> givenUp, Map<Integer, LocalDate> agreed, String by) {
        List<Planned> touched = touched(request, givenUp);
        revision.revise(
                request,
                plans.of(request.code()).stream()
                        .map(planned -> touched.contains(planned)
                                ? planned.line().due(agreed.get(planned.number()))
                                : planned.line())
                        .toList());
        touched.forEach(planned -> journal.say(
                request.code(),
                RemoteEvent.Kind.DUE_DATE_SETTLED,
                by,
                words(planned.line(), agreed.get(planned.number()))));
    }

    private List<Planned> touched(RemoteRequest request, Collection<LocalDate> givenUp) {
        return givenUp.isEmpty()
                ? Collections.emptyList()
                : plans.of(request.code()).stream()
                        .filter(planned -> planned.deliveredAt() == null)
                        .filter(planned -> givenUp.contains(planned.line().dueOn()))
                        .toList();
    }

    private static Bilingual words(PlanLine line, LocalDate now) {
        String old = Written.day(line.dueOn());
        return line.dueOn().equals(now)
                ? new Bilingual(
                        "%s: giữ hạn %s".formatted(line.product(), old),
                        "%s: still due %s".formatted(line.product(), old))
                : new Bilingual(
                        "%s: hạn từ %s sang %s".formatted(line.product(), old, Written.day(now)),
                        "%s: due %s instead of %s".formatted(line.product(), Written.day(now), old));
    }
}
