package vn.congvu.workflow.engine;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;
import org.camunda.bpm.model.xml.ModelException;
import vn.congvu.escalation.LadderSheet;
import vn.congvu.escalation.UnusableLadder;

/** Refuses a ladder of alerts that nobody could climb: the work it watches would go on without a word. */
final class LadderInspection implements Deployer {

    @Override
    public void deploy(DeploymentEntity deployment) {
        deployment.getResources().values().stream()
                .filter(model -> model.getName().endsWith(".dmn"))
                .forEach(LadderInspection::inspect);
    }

    private static void inspect(ResourceEntity model) {
        read(model).getModelElementsByType(Decision.class).stream()
                .filter(decision -> DecidedLadder.KEY.equals(decision.getId()))
                .forEach(ladder -> check(ladder, model.getName()));
    }

    private static DmnModelInstance read(ResourceEntity model) {
        try {
            return Dmn.readModelFromStream(new ByteArrayInputStream(model.getBytes()));
        } catch (ModelException unreadable) {
            throw new RefusedModel(model.getName(), unreadable.getMessage(), unreadable);
        }
    }

    private static void check(Decision ladder, String model) {
        try {
            DecisionTable table = table(ladder);
            List<String> inputs = columns(table.getInputs(), LadderInspection::expression, LadderSheet.INPUTS);
            List<String> outputs = columns(table.getOutputs(), Output::getName, LadderSheet.OUTPUTS);
            List<LadderSheet.Line> lines = new ArrayList<>();
            table.getRules().forEach(rule -> lines.add(line(lines.size() + 1, rule, inputs, outputs)));
            LadderSheet.check(lines);
        } catch (UnusableLadder unusable) {
            throw new RefusedModel(model, unusable.getMessage(), unusable);
        }
    }

    private static DecisionTable table(Decision ladder) {
        if (!(ladder.getExpression() instanceof DecisionTable table)
                || table.getHitPolicy() != HitPolicy.COLLECT
                || table.getAggregation() != null
                || !ladder.getInformationRequirements().isEmpty()) {
            throw new UnusableLadder(
                    "thang cảnh báo là một bảng quyết định với hit policy COLLECT, không gộp và không phụ thuộc",
                    "the ladder is one decision table with the hit policy COLLECT, without aggregation or requirements");
        }
        return table;
    }

    private static <C> List<String> columns(Collection<C> columns, Function<C, String> name, Set<String> known) {
        List<String> names = columns.stream().map(name).toList();
        if (names.size() != known.size() || !known.containsAll(names)) {
            throw new UnusableLadder(
                    "các cột của thang cảnh báo là " + names + ", cần có " + new TreeSet<>(known),
                    "the ladder has the columns " + names + " and should have " + new TreeSet<>(known));
        }
        return names;
    }

    private static String expression(Input input) {
        return text(input.getInputExpression().getText());
    }

    private static LadderSheet.Line line(int number, Rule rule, List<String> inputs, List<String> outputs) {
        Map<String, String> cells = new HashMap<>();
        put(
                cells,
                inputs,
                rule.getInputEntries().stream().map(entry -> entry.getText()).collect(Collectors.toList()));
        put(
                cells,
                outputs,
                rule.getOutputEntries().stream().map(entry -> entry.getText()).collect(Collectors.toList()));
        return new LadderSheet.Line(number, cells);
    }

    private static void put(Map<String, String> cells, List<String> columns, List<Text> texts) {
        if (columns.size() != texts.size()) {
            throw new UnusableLadder(
                    "một dòng có " + texts.size() + " ô cho " + columns.size() + " cột",
                    "a row has " + texts.size() + " cells for " + columns.size() + " columns");
        }
        for (int i = 0; i < columns.size(); i++) {
            cells.put(columns.get(i), text(texts.get(i)));
        }
    }

    private static String text(Text text) {
        return text == null ? "" : text.getTextContent().strip();
    }
}
