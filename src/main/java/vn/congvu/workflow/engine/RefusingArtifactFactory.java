package vn.congvu.workflow.engine;

import org.camunda.bpm.engine.ArtifactFactory;
import org.camunda.bpm.engine.ProcessEngineException;

/** Classes named by a model are never created: models name catalogued delegates instead. */
final class RefusingArtifactFactory implements ArtifactFactory {

    @Override
    public <T> T getArtifact(Class<T> type) {
        throw new ProcessEngineException("Models cannot name Java classes: " + type.getName());
    }
}
