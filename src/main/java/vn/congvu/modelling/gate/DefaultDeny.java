package vn.congvu.modelling.gate;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.stereotype.Component;
import vn.congvu.modelling.ModelKind;
import vn.congvu.modelling.gate.bpmn.BpmnGate;
import vn.congvu.modelling.gate.dmn.DmnGate;
import vn.congvu.modelling.gate.form.FormGate;
import vn.congvu.modelling.gate.form.FormTree;
import vn.congvu.modelling.gate.xml.ModelText;
import vn.congvu.modelling.gate.xml.XmlElement;
import vn.congvu.modelling.gate.xml.XmlReading;

/**
 * {@link ModelGate}: what is not known to be harmless is refused. Everything that is wrong is told at once, as far as the
 * file can be read; the engine tries only what has passed everything else.
 */
@Component
class DefaultDeny implements ModelGate {

    private final FindingTexts texts;
    private final Rehearsal rehearsal;
    private final BpmnGate processes;
    private final DmnGate decisions;
    private final FormGate forms;

    DefaultDeny(FindingTexts texts, Rehearsal rehearsal, Catalogue catalogue) {
        this.texts = texts;
        this.rehearsal = rehearsal;
        this.processes = new BpmnGate(catalogue);
        this.decisions = new DmnGate(catalogue);
        this.forms = new FormGate(catalogue);
    }

    @Override
    public Verdict check(byte[] model, Surroundings around) {
        Findings findings = new Findings(texts);
        if (model.length > LARGEST) {
            findings.say(Spot.FILE, "file-size", LARGEST / 1024);
            return new Verdict(new Report(false, null, null, null, null, findings.all()), null);
        }
        try {
            return checked(model, ModelText.of(model).text(), around, findings);
        } catch (Unreadable unreadable) {
            unreadable.reportTo(findings);
            return new Verdict(new Report(false, null, null, null, hash(model), findings.all()), null);
        }
    }

    private Verdict checked(byte[] model, String text, Surroundings around, Findings findings) {
        String start = text.stripLeading();
        if (start.startsWith("{")) {
            return checked(model, forms, FormTree.read(text), around, findings);
        }
        if (!start.startsWith("<")) {
            throw new Unreadable("file-kind");
        }
        XmlElement root = XmlReading.read(text);
        if (BpmnGate.reads(root)) {
            return checked(model, processes, root, around, findings);
        }
        if (DmnGate.reads(root)) {
            return checked(model, decisions, root, around, findings);
        }
        throw new Unreadable(root.spot(), "file-kind.xml", root.name().local());
    }

    private <T> Verdict checked(byte[] model, KindGate<T> gate, T read, Surroundings around, Findings findings) {
        gate.check(read, around, findings);
        byte[] written = findings.refused() ? null : gate.written(read);
        if (written != null && gate.kind() != ModelKind.FORM) {
            rehearsal.rehearse(gate, read, written, findings);
        }
        Report report = new Report(
                !findings.refused(), gate.kind(), gate.key(read), gate.name(read), hash(model), findings.all());
        return new Verdict(report, findings.refused() ? null : written);
    }

    private static String hash(byte[] model) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(model));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
