package vn.congvu.remotework.work;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.remotework.evaluation.Recounts;
import vn.congvu.remotework.plan.PlanStore;
import vn.congvu.remotework.plan.Planned;
import vn.congvu.remotework.request.RemoteEvent;
import vn.congvu.remotework.request.RemoteJournal;
import vn.congvu.remotework.request.RemoteRequest;
import vn.congvu.remotework.request.RequestAccess;
import vn.congvu.remotework.request.RequestProblems;
import vn.congvu.remotework.request.RequestStatus;

/** Products are accepted or sent back, and lateness excused, until the evaluation of their month is locked. */
@Service
public class ReviewDesk {

    /** What was delivered on the last day is looked at afterwards. */
    private static final Set<RequestStatus> REVIEWED =
            EnumSet.of(RequestStatus.ACTIVE, RequestStatus.SUSPENDED, RequestStatus.COMPLETED, RequestStatus.REVOKED);

    private final PlanStore plans;
    private final Recounts months;
    private final RemoteJournal journal;
    private final RequestAccess access;
    private final Clock clock;

    ReviewDesk(PlanStore plans, Recounts months, RemoteJournal journal, RequestAccess access, Clock clock) {
        this.plans = plans;
        this.months = months;
        this.journal = journal;
        this.access = access;
        this.clock = clock;
    }

    @Transactional
    public void review(String code, int number, boolean accepted, String note) {
        RemoteRequest request = led(code);
        Planned planned = open(code, number);
        if (planned.deliveredAt() == null) {
            throw WorkProblems.notDelivered(number);
        }
        plans.reviewed(code, number, accepted, note, access.username(), clock.instant());
        journal.note(
                code,
                accepted ? RemoteEvent.Kind.PRODUCT_ACCEPTED : RemoteEvent.Kind.PRODUCT_RETURNED,
                access.username(),
                planned.line().product() + (note == null ? "" : ": " + note));
        months.recount(request, planned.month(), access.username());
    }

    /** Being late was nobody's fault: confirmed by the leader, so that it costs nothing. */
    @Transactional
    public void excuse(String code, int number, ExcuseCause cause, String note) {
        RemoteRequest request = led(code);
        access.requireDeciding(request);
        Planned planned = open(code, number);
        if (!planned.isLate(clock.instant())) {
            throw WorkProblems.notLate(number);
        }
        plans.excused(code, number, cause.name(), note, access.username());
        journal.say(code, RemoteEvent.Kind.LATENESS_EXCUSED, access.username(), cause.because(note));
        months.recount(request, planned.month(), access.username());
    }

    public boolean hasToReview(RemoteRequest request) {
        return has(request, planned -> planned.deliveredAt() != null);
    }

    public boolean hasToExcuse(RemoteRequest request) {
        return has(request, planned -> planned.isLate(clock.instant()) && planned.excusedBy() == null);
    }

    private boolean has(RemoteRequest request, Predicate<Planned> which) {
        return REVIEWED.contains(request.status())
                && plans.of(request.code()).stream()
                        .filter(which)
                        .anyMatch(planned -> !months.isLocked(request.code(), planned.month()));
    }

    private Planned open(String code, int number) {
        Planned planned = plans.one(code, number).orElseThrow(() -> RequestProblems.unknown(code + "/" + number));
        months.requireUnlocked(code, planned.month());
        return planned;
    }

    private RemoteRequest led(String code) {
        RemoteRequest request = access.locked(code);
        access.requireLeading(request);
        if (!REVIEWED.contains(request.status())) {
            throw RequestProblems.notNow(request);
        }
        return request;
    }
}
