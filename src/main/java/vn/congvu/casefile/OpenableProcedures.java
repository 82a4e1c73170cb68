package vn.congvu.casefile;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import vn.congvu.workflow.OpenableProcess;
import vn.congvu.workflow.OpenableProcesses;
import vn.congvu.workflow.StepCompletion.Choice;

/** The procedures of designers that are in force, with the form a case of each begins with. */
@Service
public class OpenableProcedures {

    private final OpenableProcesses processes;
    private final CaseForm form;
    private final CaseAccess access;
    private final Divisions divisions;

    OpenableProcedures(OpenableProcesses processes, CaseForm form, CaseAccess access, Divisions divisions) {
        this.processes = processes;
        this.form = form;
        this.access = access;
        this.divisions = divisions;
    }

    /**
     * @param counters the institutions at which the person asking may open a case, with what the form offers there
     */
    public record Openable(
            String key,
            String name,
            String nameEn,
            int version,
            String legalBasis,
            Map<String, Object> form,
            List<Counter> counters) {

        public record Counter(CaseRow.UnitName unit, Map<String, List<Choice>> choices) {}
    }

    public List<Openable> all() {
        List<Openable.Counter> counters = access.counters().stream()
                .map(unit -> new Openable.Counter(divisions.name(unit), form.choices(unit)))
                .toList();
        return processes.inForce().stream()
                .map(process -> openable(process, counters))
                .toList();
    }

    private Openable openable(OpenableProcess process, List<Openable.Counter> counters) {
        return new Openable(
                process.key(),
                process.nameVi(),
                process.nameEn(),
                process.version(),
                process.legalBasis(),
                form.schema(process.startForm()).json(),
                counters);
    }
}
