package vn.congvu.workflow.engine;

import java.util.stream.Stream;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** The models on the class path, deployed at start when one of them changed. */
@Component
class ShippedModels {

    private final Resource[] processes;
    private final Resource[] decisions;

    ShippedModels(
            @Value("classpath*:processes/*.bpmn") Resource[] processes,
            @Value("classpath*:processes/*.dmn") Resource[] decisions) {
        this.processes = processes;
        this.decisions = decisions;
    }

    void deployWith(SpringProcessEngineConfiguration engine) {
        engine.setDeploymentName("shipped-models");
        engine.setDeployChangedOnly(true);
        engine.setDeploymentResources(Stream.of(processes, decisions)
                .flatMap(Stream::of)
                .map(ShippedModels::namedByItsPathOnTheClassPath)
                .toArray(Resource[]::new));
    }

    /** The engine would name a plain file by its absolute path: another folder, and every model counts as changed. */
    private static Resource namedByItsPathOnTheClassPath(Resource model) {
        return new DefaultResourceLoader().getResource("/processes/" + model.getFilename());
    }
}
