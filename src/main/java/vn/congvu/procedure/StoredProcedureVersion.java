package vn.congvu.procedure;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

@Entity
@Table(name = "procedure_version")
class StoredProcedureVersion {

    @Id
    private String id;

    private String code;
    private LocalDate effectiveFrom;
    private LocalDate effectiveTo;

    private String changeId;

    @Embedded
    private StoredTerms terms;

    @ElementCollection
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "procedure_step", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "position_no")
    private List<StoredStep> steps = new ArrayList<>();

    @ElementCollection
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "procedure_component", joinColumns = @JoinColumn(name = "version_id"))
    @OrderColumn(name = "position_no")
    private List<StoredComponent> components = new ArrayList<>();

    @Version
    private Integer version;

    protected StoredProcedureVersion() {}

    StoredProcedureVersion(ProcedureVersion version) {
        id = version.id();
        code = version.code();
        effectiveFrom = version.effectiveFrom();
        update(version);
    }

    final void update(ProcedureVersion version) {
        effectiveTo = version.effectiveTo();
        terms = new StoredTerms(version);
        steps.clear();
        version.stages()
                .forEach(stage ->
                        stage.steps().forEach(step -> steps.add(new StoredStep(stage.index(), stage.kind(), step))));
        steps.add(new StoredStep(0, null, version.returnStep()));
        components.clear();
        version.components().forEach(component -> components.add(new StoredComponent(component)));
    }

    void endOn(LocalDate day) {
        effectiveTo = day;
    }

    void decidedBy(String change) {
        changeId = change;
    }

    /** Whether people decided it while the product was running, rather than a file. */
    boolean decided() {
        return changeId != null;
    }

    /** Whether it was taken back before its first day. */
    boolean withdrawn() {
        return effectiveTo != null && effectiveTo.isBefore(effectiveFrom);
    }

    ProcedureVersion version() {
        return terms.version(
                id,
                code,
                effectiveFrom,
                effectiveTo,
                stages(),
                steps.get(steps.size() - 1).step(),
                components.stream().map(StoredComponent::component).toList());
    }

    private List<Stage> stages() {
        List<Stage> stages = new ArrayList<>();
        for (int index = 1; ; index++) {
            int wanted = index;
            List<StoredStep> ofStage =
                    steps.stream().filter(step -> step.stageIndex() == wanted).toList();
            if (ofStage.isEmpty()) {
                return stages;
            }
            List<Step> inOrder = ofStage.stream().map(StoredStep::step).toList();
            stages.add(new Stage(index, ofStage.get(0).stageKind(), inOrder));
        }
    }
}
