package vn.congvu.modelling.gate;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.congvu.modelling.ModelKind;
import vn.congvu.modelling.gate.xml.ModelText;
import vn.congvu.modelling.gate.xml.Namespaces;

/** Takes in files of other tools. */
@Component
public class ForeignFiles {

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

    private final ModelGate gate;
    private final FindingTexts texts;

    ForeignFiles(ModelGate gate, FindingTexts texts) {
        this.gate = gate;
        this.texts = texts;
    }

    /** @throws UnreadableFile when it is no text by the encoding it declares, or too large */
    public ImportedModel read(byte[] file, Surroundings around) {
        ModelText text = text(file, around);
        Findings notes = new Findings(texts);
        if (!text.encoding().equals(StandardCharsets.UTF_8)) {
            notes.say(Spot.FILE, "encoding.converted", text.encoding().name());
        }
        String source = (text.declaration() ? DECLARATION : "") + renamed(text.text(), notes);
        Report report =
                gate.check(source.getBytes(StandardCharsets.UTF_8), around).report();
        ModelKind kind = report.kind() == null ? guessed(source) : report.kind();
        return new ImportedModel(kind, report.key(), report.name(), source, notes.all(), report);
    }

    private ModelText text(byte[] file, Surroundings around) {
        if (file.length > ModelGate.LARGEST) {
            throw new UnreadableFile(gate.check(file, around).report().findings());
        }
        try {
            return ModelText.of(file);
        } catch (Unreadable unreadable) {
            Findings findings = new Findings(texts);
            unreadable.reportTo(findings);
            throw new UnreadableFile(findings.all());
        }
    }

    private static String renamed(String text, Findings notes) {
        String renamed = text;
        for (Map.Entry<String, String> heir : Namespaces.HEIRS.entrySet()) {
            String next = Namespaces.renamed(renamed, heir.getKey(), heir.getValue());
            if (!next.equals(renamed)) {
                notes.say(Spot.FILE, "namespace.mapped", heir.getKey(), heir.getValue());
            }
            renamed = next;
        }
        return renamed;
    }

    /** Of a file too strange to be checked: at least which editor may open it. */
    private static ModelKind guessed(String source) {
        if (source.stripLeading().startsWith("{")) {
            return ModelKind.FORM;
        }
        if (source.contains("http://www.omg.org/spec/BPMN/20100524/MODEL")) {
            return ModelKind.PROCESS;
        }
        return source.contains("omg.org/spec/DMN/") ? ModelKind.DECISION : null;
    }
}
