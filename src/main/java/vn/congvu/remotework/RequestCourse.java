package vn.congvu.remotework;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import vn.congvu.remotework.approval.Publications;
import vn.congvu.remotework.day.DayStore;
import vn.congvu.remotework.day.RemoteDay;
import vn.congvu.remotework.eligibility.Asked;
import vn.congvu.remotework.eligibility.Eligibility;
import vn.congvu.remotework.eligibility.Finding;
import vn.congvu.remotework.eligibility.FindingStore;
import vn.congvu.remotework.request.Decision;
import vn.congvu.remotework.request.RemoteEvent;
import vn.congvu.remotework.request.RemoteJournal;
import vn.congvu.remotework.request.RemoteRequest;
import vn.congvu.remotework.request.RequestStatus;
import vn.congvu.remotework.request.Requests;
import vn.congvu.remotework.round.PilotPosition;
import vn.congvu.remotework.round.PositionStore;
import vn.congvu.web.problem.Bilingual;

/**
 * What the service tasks of the model do until it is decided, one business event a method. Called inside the engine's
 * transaction; timers lock the request first, as people do.
 */
@Service
public class RequestCourse {

    private final Requests requests;
    private final PositionStore positions;
    private final DayStore days;
    private final Eligibility eligibility;
    private final FindingStore findings;
    private final RemoteJournal journal;
    private final Publications publications;
    private final Clock clock;

    RequestCourse(
            Requests requests,
            PositionStore positions,
            DayStore days,
            Eligibility eligibility,
            FindingStore findings,
            RemoteJournal journal,
            Publications publications,
            Clock clock) {
        this.requests = requests;
        this.positions = positions;
        this.days = days;
        this.eligibility = eligibility;
        this.findings = findings;
        this.journal = journal;
        this.publications = publications;
        this.clock = clock;
    }

    /** Asks the table of conditions; at first, and again after an appeal. */
    public void checked(String code) {
        RemoteRequest request = requests.requireLocked(code);
        request.lookedAtAnew();
        days.wishAgain(code);
        PilotPosition position = positions.require(request.positionId());
        findings.replace(
                code, eligibility.findings(Asked.of(request, position, days.of(code, RemoteDay.State.WISHED))));
        journal.note(code, RemoteEvent.Kind.CHECKED, RemoteJournal.SYSTEM);
    }

    /** Conditions that fail stop the request, unless somebody competent has set them aside. */
    boolean eligible(RemoteRequest request) {
        return request.isAppealGranted() || findings.of(request.code()).stream().noneMatch(Finding::fails);
    }

    public void refusedByRule(String code) {
        RemoteRequest request = requests.requireLocked(code);
        List<Finding> failing =
                findings.of(code).stream().filter(Finding::fails).toList();
        String reason = failing.get(0).reason();
        request.decided(Decision.of(Decision.Kind.REFUSE, reason, null, RemoteJournal.SYSTEM, clock.instant()));
        refused(request, new Bilingual(joined(failing, true), joined(failing, false)));
    }

    private static String joined(List<Finding> failing, boolean vietnamese) {
        return failing.stream()
                .map(finding -> finding.rule() + ": " + (vietnamese ? finding.textVi() : finding.textEn()))
                .collect(Collectors.joining(" "));
    }

    public void refused(String code) {
        RemoteRequest request = requests.requireLocked(code);
        refused(request, publications.reason(request));
    }

    private void refused(RemoteRequest request, Bilingual why) {
        days.releaseAll(request.code());
        request.ended(RequestStatus.REFUSED, clock.instant());
        publications.publish(request, RemoteEvent.Kind.REFUSED, why);
        publications.appealable(request, why);
    }

    public void published(String code) {
        RemoteRequest request = requests.requireLocked(code);
        request.stands(RequestStatus.APPROVED);
        publications.approved(request);
    }
}
