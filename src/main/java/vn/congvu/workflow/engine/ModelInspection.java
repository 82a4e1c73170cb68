package vn.congvu.workflow.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.xml.sax.SAXException;

/**
 * Reads every model before the engine does. Deploying already runs some texts of a model and creates some classes it
 * names, so refusing what the parser has made of it would come too late.
 */
final class ModelInspection implements Deployer {

    private static final int LARGEST = 2 * 1024 * 1024;

    private final DelegateCatalogue delegates;

    ModelInspection(DelegateCatalogue delegates) {
        this.delegates = delegates;
    }

    @Override
    public void deploy(DeploymentEntity deployment) {
        deployment.getResources().values().forEach(this::inspect);
    }

    private void inspect(ResourceEntity model) {
        String name = model.getName();
        if (model.getBytes().length > LARGEST) {
            throw new RefusedModel(name, "it has more than " + LARGEST + " bytes", null);
        }
        if (name.endsWith(".bpmn")) {
            read(model, ModelWords.BPMN);
        } else if (name.endsWith(".dmn")) {
            read(model, ModelWords.DMN);
        } else {
            throw new RefusedModel(name, "only .bpmn and .dmn files are models here", null);
        }
    }

    private void read(ResourceEntity model, ModelWords words) {
        try {
            SAXParserFactory parsers = SAXParserFactory.newDefaultInstance();
            parsers.setNamespaceAware(true);
            parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            parsers.newSAXParser()
                    .parse(
                            new ByteArrayInputStream(model.getBytes()),
                            new ModelReader(model.getName(), words, delegates));
        } catch (SAXException | IOException unreadable) {
            throw new RefusedModel(model.getName(), unreadable.getMessage(), unreadable);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
