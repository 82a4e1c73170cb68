package vn.congvu.document;

import java.util.Collection;
import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemException;
import vn.congvu.web.problem.Problems;

/** The ways in which a wish about an attachment is refused; those about the dossier read as elsewhere. */
final class AttachmentProblems {

    private static final String FILE = "file";

    private AttachmentProblems() {}

    static ProblemException unknownDossier(String code) {
        return refused(new Problem("unknown-dossier", 404, code));
    }

    static ProblemException notAllowed() {
        return refused(new Problem("dossier-not-allowed", 403));
    }

    static ProblemException notNow(String code, DossierStanding dossier) {
        return refused(
                new Problem("dossier-status", 409, code, dossier.statusName()).with("dossierStatus", dossier.status()));
    }

    static ProblemException unknown(String id) {
        return refused(new Problem("unknown-attachment", 404, id));
    }

    static ProblemException ofSomebodyElse() {
        return refused(new Problem("attachment-of-somebody-else", 403));
    }

    /** What proves that a clock stood still stays as long as the dossier. */
    static ProblemException proves(Attachment attachment) {
        return refused(new Problem("attachment-proves", 409, attachment.fileName()));
    }

    static ProblemException tooMany(AttachmentLimits limits) {
        return refused(new Problem("too-many-attachments", 409, limits.perDossier()));
    }

    static ProblemException tooLarge(AttachmentLimits limits) {
        long mebibytes = limits.fileSize().toMegabytes();
        return refused(new Problem("attachment-too-large", 413, mebibytes).field(FILE, "file-too-large", mebibytes));
    }

    static ProblemException empty() {
        return refused(new Problem("attachment-empty", 400));
    }

    static ProblemException wrongType() {
        return refused(new Problem("attachment-type", 415, FileType.names()));
    }

    static ProblemException damaged(FileType type) {
        return refused(new Problem("attachment-damaged", 422, type));
    }

    static ProblemException macros() {
        return refused(new Problem("attachment-with-macros", 422));
    }

    static ProblemException swells() {
        return refused(new Problem("attachment-swells", 422));
    }

    static ProblemException busy(int seconds) {
        return refused(new Problem("unavailable", 503).with(Problems.RETRY_AFTER, seconds));
    }

    static ProblemException nameTooLong(int most) {
        return refused(new Problem("invalid-parameter", 400).field(FILE, "file-name-too-long", most));
    }

    static ProblemException otherExtension(FileType type) {
        return refused(
                new Problem("invalid-parameter", 400).field(FILE, "file-name-extension", type, type.extensions()));
    }

    static ProblemException unknownComponent(Collection<String> known) {
        return refused(new Problem("invalid-parameter", 400).field("component", "no-such-component", known));
    }

    private static ProblemException refused(Problem problem) {
        return new ProblemException(problem);
    }
}
