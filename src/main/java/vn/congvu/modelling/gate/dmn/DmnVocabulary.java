package vn.congvu.modelling.gate.dmn;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.congvu.modelling.gate.xml.Vocabulary;

/** What decision tables are written with, in each version of the standard that the engine reads. */
final class DmnVocabulary {

    private static final String TABLE = """
            NAMED = id=ID name=TEXT
            LANGUAGE = expressionLanguage=SLOT
            CELLS = inputExpression inputEntry outputEntry inputValues outputValues
            definitions < - : $NAMED namespace=TEXT exporter=TEXT exporterVersion=TEXT $LANGUAGE modeler:executionPlatform=TEXT modeler:executionPlatformVersion=TEXT
            decision < definitions : $NAMED $LANGUAGE camunda:historyTimeToLive=WORD camunda:versionTag=WORD
            variable < decision : $NAMED typeRef=WORD
            decisionTable < decision : id=ID hitPolicy=TEXT aggregation=WORD outputLabel=TEXT preferredOrientation=TEXT biodi:annotationsWidth=NUMBER
            input < decisionTable : id=ID label=TEXT camunda:inputVariable=WORD biodi:width=NUMBER
            inputExpression < input : id=ID typeRef=WORD $LANGUAGE
            inputValues < input : id=ID $LANGUAGE
            output < decisionTable : $NAMED label=TEXT typeRef=WORD biodi:width=NUMBER
            outputValues < output : id=ID $LANGUAGE
            rule < decisionTable : id=ID
            inputEntry outputEntry < rule : id=ID $LANGUAGE
            text < $CELLS : text()=TEXT
            description < definitions decision decisionTable input output rule $CELLS : text()=TEXT
            dmndi:DMNDI < definitions :
            dmndi:DMNDiagram < dmndi:DMNDI : $NAMED
            dmndi:DMNShape < dmndi:DMNDiagram : id=ID dmnElementRef=REF isCollapsed=FLAG
            dmndi:DMNLabel < dmndi:DMNShape : id=ID
            dc:Bounds < dmndi:DMNShape dmndi:DMNLabel : x=NUMBER y=NUMBER width=NUMBER height=NUMBER
            """;

    private static final Map<String, Vocabulary> VERSIONS = List.of(
                    "http://www.omg.org/spec/DMN/20151101/dmn.xsd",
                    "http://www.omg.org/spec/DMN/20180521/MODEL/",
                    "https://www.omg.org/spec/DMN/20191111/MODEL/")
            .stream()
            .collect(Collectors.toMap(Function.identity(), version -> new Vocabulary(namespaces(version), TABLE)));

    private DmnVocabulary() {}

    static Map<String, String> namespaces(String version) {
        return Map.of(
                "", version,
                "camunda", "http://camunda.org/schema/1.0/dmn",
                "dmndi", "https://www.omg.org/spec/DMN/20191111/DMNDI/",
                "dc", "http://www.omg.org/spec/DMN/20180521/DC/",
                "biodi", "http://bpmn.io/schema/dmn/biodi/2.0",
                "modeler", "http://camunda.org/schema/modeler/1.0");
    }

    /** Empty when the namespace is none of a decision. */
    static Optional<Vocabulary> of(String namespace) {
        return Optional.ofNullable(VERSIONS.get(namespace));
    }
}
