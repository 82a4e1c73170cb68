package vn.congvu.modelling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** The models that come with this release of the product; the name of a file is the key of its model. */
@Component
class ShippedModels {

    private final Resource[] processes;
    private final Resource[] decisions;
    private final Resource[] forms;

    ShippedModels(
            @Value("classpath*:processes/*.bpmn") Resource[] processes,
            @Value("classpath*:processes/*.dmn") Resource[] decisions,
            @Value("classpath*:forms/*.form") Resource[] forms) {
        this.processes = processes;
        this.decisions = decisions;
        this.forms = forms;
    }

    List<NewVersion> all() {
        List<NewVersion> all = new ArrayList<>();
        add(all, ModelKind.FORM, forms);
        add(all, ModelKind.DECISION, decisions);
        add(all, ModelKind.PROCESS, processes);
        return all;
    }

    private static void add(List<NewVersion> to, ModelKind kind, Resource[] files) {
        for (Resource file : files) {
            String content = read(file);
            String name = file.getFilename();
            to.add(new NewVersion(name.substring(0, name.lastIndexOf('.')), kind, content, Sha256.of(content), null));
        }
    }

    private static String read(Resource file) {
        try {
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
