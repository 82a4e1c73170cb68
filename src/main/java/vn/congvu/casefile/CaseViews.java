package vn.congvu.casefile;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congvu.organisation.Organisation;
import vn.congvu.workflow.StepViews;
import vn.congvu.workflow.Workflows;

/** Puts the page of a case together. */
@Component
class CaseViews {

    private final CaseRows rows;
    private final CaseForm form;
    private final StepViews steps;
    private final CaseEvents events;
    private final CaseAccess access;
    private final Workflows workflows;
    private final Organisation organisation;

    CaseViews(
            CaseRows rows,
            CaseForm form,
            StepViews steps,
            CaseEvents events,
            CaseAccess access,
            Workflows workflows,
            Organisation organisation) {
        this.rows = rows;
        this.form = form;
        this.steps = steps;
        this.events = events;
        this.access = access;
        this.workflows = workflows;
        this.organisation = organisation;
    }

    CaseView of(CaseFile file) {
        boolean acts = file.isOpen() && access.mayActForApplicant(file);
        boolean asked = acts && workflows.awaits(CaseDesk.SUPPLEMENT_RECEIVED, file.code());
        return new CaseView(
                rows.of(file),
                new CaseView.Contact(
                        file.contact().name(),
                        file.contact().phone(),
                        file.contact().email()),
                file.legalBasis(),
                form.entered(file),
                file.reason(),
                file.answer(),
                file.publishedAt(),
                steps.of(file.code()),
                history(file.code()),
                new CaseView.Diagram(workflows.positions(file.code())),
                Stream.of(acts ? "withdraw" : null, asked ? "supplement" : null)
                        .filter(action -> action != null)
                        .toList(),
                asked ? supplement(file) : null);
    }

    private CaseView.Supplement supplement(CaseFile file) {
        return new CaseView.Supplement(
                form.schema(file.startForm()).json(), form.choices(file.institution()), form.read(file));
    }

    private List<CaseView.HistoryView> history(String code) {
        return events.findByCaseCodeOrderByIdAsc(code).stream()
                .map(event -> new CaseView.HistoryView(
                        event.id(),
                        event.happenedAt(),
                        person(event.actor()),
                        event.kind().name(),
                        event.name().vi(),
                        event.name().en(),
                        event.text().vi(),
                        event.text().en()))
                .toList();
    }

    private CaseView.Person person(String username) {
        return new CaseView.Person(username, organisation.nameOf(username));
    }
}
