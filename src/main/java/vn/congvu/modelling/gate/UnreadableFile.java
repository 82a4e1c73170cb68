package vn.congvu.modelling.gate;

import java.util.List;
import vn.congvu.web.problem.Bilingual;
import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemException;

/** A file that nobody can read as a text. */
public final class UnreadableFile extends ProblemException {

    UnreadableFile(List<Finding> findings) {
        super(new Problem(
                        "unreadable-model",
                        400,
                        new Bilingual(findings.get(0).message(), findings.get(0).messageEn()))
                .with("findings", findings));
    }
}
