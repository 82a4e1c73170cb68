package vn.congvu.modelling.gate.bpmn;

import static vn.congvu.modelling.gate.bpmn.BpmnVocabulary.CAMUNDA;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import vn.congvu.modelling.gate.Catalogue;
import vn.congvu.modelling.gate.Surroundings;

/**
 * What a model may refer to.
 *
 * @param variables that its forms, its decisions and its own steps write
 */
record Known(Catalogue catalogue, Surroundings around, Set<String> variables) {

    static Known to(BpmnModel model, Catalogue catalogue, Surroundings around) {
        Set<String> variables = new HashSet<>(around.variables());
        declared(model).filter(Objects::nonNull).forEach(variables::add);
        variables.removeIf(name -> !DeclaredNames.mayBeDeclared(name, catalogue));
        return new Known(catalogue, around, variables);
    }

    private static Stream<String> declared(BpmnModel model) {
        return Stream.of(
                        model.all("businessRuleTask").map(task -> BpmnModel.engine(task, "resultVariable")),
                        model.all("multiInstanceLoopCharacteristics")
                                .map(loop -> BpmnModel.engine(loop, "elementVariable")),
                        model.definitions()
                                .all()
                                .filter(element -> element.is(CAMUNDA, "out"))
                                .map(out -> out.attribute("target")))
                .flatMap(names -> names);
    }

    boolean mayRead(String path) {
        return catalogue.hasName(path) || variables.contains(path);
    }
}
