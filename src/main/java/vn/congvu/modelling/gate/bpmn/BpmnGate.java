package vn.congvu.modelling.gate.bpmn;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.congvu.modelling.ModelKind;
import vn.congvu.modelling.gate.Catalogue;
import vn.congvu.modelling.gate.Findings;
import vn.congvu.modelling.gate.KindGate;
import vn.congvu.modelling.gate.Surroundings;
import vn.congvu.modelling.gate.xml.VocabularyCheck;
import vn.congvu.modelling.gate.xml.XmlElement;
import vn.congvu.modelling.gate.xml.XmlWriting;

/** The gate for processes. */
public final class BpmnGate implements KindGate<XmlElement> {

    private static final List<BpmnRule> RULES = List.of(
            new Executable(),
            new GraphSize(),
            new ElementId(),
            new TaskServiceLevel(),
            new TaskGroup(),
            new TaskForm(),
            new StepName(),
            new SeparateDuties(),
            new TimerCalendar(),
            new FlowEnds(),
            new GatewayCondition(),
            new EscalationPath(),
            new ExclusiveMerge(),
            new KnownDelegate(),
            new KnownDecision(),
            new KnownProcess(),
            new KnownMessage(),
            new DeclaredNames(),
            new SafeExpression());

    /** Rules that walk along the flows; on a model that is too large they would take too long. */
    private static final List<BpmnRule> WALKS = List.of(new Reachable(), new LoopWithoutWait());

    /** How models are written anew, the first prefix as designers are used to it. */
    private static final Map<String, String> PREFIXES = BpmnVocabulary.NAMESPACES.entrySet().stream()
            .collect(Collectors.toMap(
                    Map.Entry::getValue, entry -> entry.getKey().isEmpty() ? "bpmn" : entry.getKey()));

    private final Catalogue catalogue;

    public BpmnGate(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public ModelKind kind() {
        return ModelKind.PROCESS;
    }

    public static boolean reads(XmlElement root) {
        return root.is(BpmnVocabulary.BPMN, "definitions");
    }

    @Override
    public String key(XmlElement definitions) {
        return new BpmnModel(definitions)
                .process()
                .map(process -> process.attribute("id"))
                .orElse(null);
    }

    @Override
    public String name(XmlElement definitions) {
        return new BpmnModel(definitions)
                .process()
                .map(process -> process.attribute("name"))
                .orElse(null);
    }

    @Override
    public void check(XmlElement definitions, Surroundings around, Findings findings) {
        new VocabularyCheck(BpmnVocabulary.WORDS, catalogue.code(), BpmnModel::spot, findings).check(definitions);
        BpmnModel model = new BpmnModel(definitions);
        Known known = Known.to(model, catalogue, around);
        RULES.forEach(rule -> rule.check(model, known, findings));
        if (model.flowNodes().count() <= GraphSize.MOST_NODES) {
            WALKS.forEach(rule -> rule.check(model, known, findings));
        }
    }

    @Override
    public Integer line(XmlElement definitions, String element) {
        return definitions.line(element);
    }

    @Override
    public byte[] written(XmlElement definitions) {
        return XmlWriting.write(definitions, PREFIXES);
    }
}
