package vn.congvu.casefile;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congvu.sla.ClockReading;
import vn.congvu.sla.SlaLedger;
import vn.congvu.workflow.CaseFacts;
import vn.congvu.workflow.ScopeFacts;

/** What the inbox shows of a case and whom its steps belong to. */
@Component
class CaseFileFacts implements CaseFacts {

    private final CaseFiles files;
    private final CaseForm form;
    private final Divisions divisions;
    private final SlaLedger ledger;

    CaseFileFacts(CaseFiles files, CaseForm form, Divisions divisions, SlaLedger ledger) {
        this.files = files;
        this.form = form;
        this.divisions = divisions;
        this.ledger = ledger;
    }

    @Override
    public CaseSummary summary(String step, ScopeFacts scope) {
        CaseFile file = files.require(scope.businessKey());
        return new CaseSummary(
                file.code(), file.procedureKey(), file.procedureNameVi(), file.procedureNameEn(), whose(file));
    }

    /** A case nobody gave a name for is known by what it is about. */
    private static String whose(CaseFile file) {
        String name =
                file.contact().name() == null ? file.title() : file.contact().name();
        return name.length() > 200 ? name.substring(0, 200) : name;
    }

    @Override
    public CaseCard card(String businessKey) {
        CaseFile file = files.require(businessKey);
        return new CaseCard(
                file.code(),
                file.procedureNameVi(),
                file.procedureNameEn(),
                whose(file),
                ledger.promise(businessKey).map(ClockReading::dueAt).orElse(null),
                file.status().name(),
                List.of(),
                form.entered(file));
    }

    @Override
    public Optional<Consultation> consultation(String step, ScopeFacts scope) {
        return Optional.empty();
    }

    @Override
    public StepDesk desk(String step, ScopeFacts scope, String group) {
        String unit = group == null ? files.require(scope.businessKey()).handlingUnit() : Divisions.unitOf(group);
        return new StepDesk(unit, divisions.institutionOf(unit));
    }

    @Override
    public Optional<String> preferredAssignee(String step, ScopeFacts scope) {
        return Optional.empty();
    }
}
