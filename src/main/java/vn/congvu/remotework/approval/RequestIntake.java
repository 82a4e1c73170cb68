package vn.congvu.remotework.approval;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.organisation.Organisation;
import vn.congvu.remotework.day.DayStore;
import vn.congvu.remotework.eligibility.Asked;
import vn.congvu.remotework.eligibility.Eligibility;
import vn.congvu.remotework.eligibility.Finding;
import vn.congvu.remotework.eligibility.Previews;
import vn.congvu.remotework.eligibility.WishCheck;
import vn.congvu.remotework.request.Declaration;
import vn.congvu.remotework.request.RemoteEvent;
import vn.congvu.remotework.request.RemoteJournal;
import vn.congvu.remotework.request.RemoteRequest;
import vn.congvu.remotework.request.RemoteWorkflow;
import vn.congvu.remotework.request.RequestCodes;
import vn.congvu.remotework.request.Requests;
import vn.congvu.remotework.request.Wish;
import vn.congvu.remotework.round.PilotPosition;
import vn.congvu.security.CurrentUser;
import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemException;

/** Takes requests in: of the person signed in, for themself (R3). */
@Service
public class RequestIntake {

    private final WishCheck check;
    private final Eligibility eligibility;
    private final Previews previews;
    private final RequestCodes codes;
    private final Requests requests;
    private final DayStore days;
    private final RemoteJournal journal;
    private final Organisation organisation;
    private final CurrentUser user;
    private final Clock clock;
    private final RemoteWorkflow workflow;

    RequestIntake(
            WishCheck check,
            Eligibility eligibility,
            Previews previews,
            RequestCodes codes,
            Requests requests,
            DayStore days,
            RemoteJournal journal,
            Organisation organisation,
            CurrentUser user,
            Clock clock,
            RemoteWorkflow workflow) {
        this.check = check;
        this.eligibility = eligibility;
        this.previews = previews;
        this.codes = codes;
        this.requests = requests;
        this.days = days;
        this.journal = journal;
        this.organisation = organisation;
        this.user = user;
        this.clock = clock;
        this.workflow = workflow;
    }

    /** @return the code of the request */
    @Transactional
    public String submit(Wish wish) {
        codes.oneAtATime(user.username());
        PilotPosition position = check.position(wish, user.username());
        List<Finding> findings = eligibility.findings(Asked.of(wish, position, user.username()));
        if (!wish.insists() && findings.stream().anyMatch(Finding::fails)) {
            throw new ProblemException(new Problem("remote-work-not-eligible", 422)
                    .with("findings", previews.of(findings, position.roundId()).findings()));
        }
        String code = store(wish, position);
        journal.note(code, RemoteEvent.Kind.SUBMITTED, user.username());
        workflow.submitted(code);
        return code;
    }

    private String store(Wish wish, PilotPosition position) {
        Instant now = clock.instant();
        String institution = organisation.require(position.unitCode()).institutionCode();
        String code = codes.next(institution, LocalDate.ofInstant(now, WorkingCalendar.ZONE));
        RemoteRequest request = new RemoteRequest(code, position, institution, user.username(), user.fullName());
        request.asks(Declaration.of(wish), now);
        requests.saveAndFlush(request);
        days.wish(code, wish.days());
        return code;
    }
}
