package vn.congvu.modelling;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.text.SearchWords;
import vn.congvu.web.paging.InMemoryPage;
import vn.congvu.web.paging.Page;
import vn.congvu.web.paging.Window;
import vn.congvu.workflow.UnknownModel;

/** The models there are, a few dozen of them: in force, being drafted, proposed. */
@Service
@Transactional(readOnly = true)
public class ModelBoard {

    private final ModelStore models;
    private final DraftStore drafts;
    private final VersionStore versions;
    private final InForce inForce;
    private final ModelRows rows;

    ModelBoard(ModelStore models, DraftStore drafts, VersionStore versions, InForce inForce, ModelRows rows) {
        this.models = models;
        this.drafts = drafts;
        this.versions = versions;
        this.inForce = inForce;
        this.rows = rows;
    }

    public Page<ModelRow> list(ModelKind kind, String text, Window window) {
        List<StoredModel> found = SearchWords.of(text)
                .in(
                        models.present().stream()
                                .filter(model -> kind == null || model.kind() == kind)
                                .toList(),
                        StoredModel::key,
                        ModelBoard::names);
        Page<StoredModel> page = InMemoryPage.of(found, StoredModel::key, window);
        return new Page<>(rows.of(page.items()), page.next());
    }

    private static List<String> names(StoredModel model) {
        return Stream.of(model.name(), model.nameEn())
                .filter(name -> name != null)
                .toList();
    }

    public ModelCard one(String key) {
        StoredModel model = models.present().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new UnknownModel(key));
        Outline outline = Outlines.of(model.kind(), text(key));
        Map<String, Outline> processes = inForce.processes();
        return new ModelCard(
                rows.of(List.of(model)).get(0),
                sorted(outline.forms()),
                sorted(outline.decisions()),
                processes.entrySet().stream()
                        .filter(process -> uses(process.getValue(), key))
                        .map(Map.Entry::getKey)
                        .sorted()
                        .toList());
    }

    private static boolean uses(Outline process, String key) {
        return process.uses(Set.of(key)) || process.calledProcesses().contains(key);
    }

    private String text(String key) {
        return drafts.find(key)
                .map(Draft::content)
                .or(() -> versions.inForce(key).map(ModelVersion::content))
                .orElse("");
    }

    private static List<String> sorted(Set<String> keys) {
        return keys.stream().sorted().toList();
    }
}
