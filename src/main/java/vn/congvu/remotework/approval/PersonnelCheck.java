package vn.congvu.remotework.approval;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.congvu.remotework.day.DayStore;
import vn.congvu.remotework.day.RemoteDay;
import vn.congvu.remotework.eligibility.Asked;
import vn.congvu.remotework.eligibility.Eligibility;
import vn.congvu.remotework.eligibility.Finding;
import vn.congvu.remotework.eligibility.FindingStore;
import vn.congvu.remotework.request.Declaration;
import vn.congvu.remotework.request.RemoteEvent;
import vn.congvu.remotework.request.RemoteJournal;
import vn.congvu.remotework.request.RemoteRequest;
import vn.congvu.remotework.request.Ticked;
import vn.congvu.remotework.round.PositionStore;
import vn.congvu.workflow.StepCompletion.StepDone;

/**
 * The personnel office confirms or corrects what the person said of probation and discipline. What a correction makes fail
 * refuses the request by the table of conditions, with its reason code.
 */
@Component
public class PersonnelCheck {

    private static final String PROBATION = "probation";
    private static final String DISCIPLINE = "discipline";
    private static final String YES = "yes";

    private final PositionStore positions;
    private final DayStore days;
    private final Eligibility eligibility;
    private final FindingStore findings;
    private final RemoteJournal journal;
    private final Clock clock;

    PersonnelCheck(
            PositionStore positions,
            DayStore days,
            Eligibility eligibility,
            FindingStore findings,
            RemoteJournal journal,
            Clock clock) {
        this.positions = positions;
        this.days = days;
        this.eligibility = eligibility;
        this.findings = findings;
        this.journal = journal;
        this.clock = clock;
    }

    public void checked(RemoteRequest request, StepDone step) {
        boolean passed = "pass".equals(step.data().get("opinion"));
        if (passed) {
            Ticked.require(step.data(), "rota");
        }
        boolean refuted = isRefuted(request, step);
        request.found(request.opinions().personnel(passed && !refuted, step.by(), clock.instant()));
        journal.note(
                request.code(),
                passed && !refuted ? RemoteEvent.Kind.PERSONNEL_PASSED : RemoteEvent.Kind.PERSONNEL_FAILED,
                step.by(),
                RequestOpinions.said(step));
    }

    private boolean isRefuted(RemoteRequest request, StepDone step) {
        Declaration said = request.declaration();
        Declaration known = said.corrected(
                YES.equals(step.data().get(PROBATION)), YES.equals(step.data().get(DISCIPLINE)));
        boolean same = known.equals(said);
        journal.note(
                request.code(),
                same ? RemoteEvent.Kind.DECLARATION_CONFIRMED : RemoteEvent.Kind.DECLARATION_CORRECTED,
                step.by());
        return !same && fails(request, known);
    }

    /** Only what comes of the correction counts here, not that places have become fewer meanwhile. */
    private boolean fails(RemoteRequest request, Declaration known) {
        List<Finding> before = asked(request);
        request.corrected(known);
        List<Finding> caused = new ArrayList<>(asked(request));
        caused.removeAll(before);
        if (caused.stream().noneMatch(Finding::fails)) {
            return false;
        }
        request.conditionsHold();
        List<Finding> all = new ArrayList<>(caused);
        all.addAll(findings.of(request.code()));
        findings.replace(request.code(), all);
        return true;
    }

    private List<Finding> asked(RemoteRequest request) {
        return eligibility.findings(Asked.of(
                request, positions.require(request.positionId()), days.of(request.code(), RemoteDay.State.WISHED)));
    }

    /** What the form starts with: as it was declared. */
    public static Map<String, Object> prefill(RemoteRequest request) {
        return Map.of(
                PROBATION, answer(request.declaration().onProbation()),
                DISCIPLINE, answer(request.declaration().underDiscipline()));
    }

    private static String answer(boolean yes) {
        return yes ? YES : "no";
    }
}
