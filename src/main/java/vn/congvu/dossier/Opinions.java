package vn.congvu.dossier;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.congvu.organisation.Organisation;
import vn.congvu.organisation.Unit;
import vn.congvu.procedure.StepKey;
import vn.congvu.workflow.CaseFacts.Consultation;
import vn.congvu.workflow.CaseFacts.Consultation.Opinion;
import vn.congvu.workflow.ScopeFacts;
import vn.congvu.workflow.Submissions.Submitted;

/** What consulted units are asked and say: shown to whoever works on the draft afterwards; each unit sees the question only. */
@Component
class Opinions {

    /** The steps that work with the opinions. */
    private static final Set<String> READERS =
            Set.of(StepKey.PROCESS.key(), StepKey.FINALISE.key(), StepKey.REVIEW.key(), StepKey.SIGN.key());

    private final Consultations consultations;
    private final Organisation organisation;

    Opinions(Consultations consultations, Organisation organisation) {
        this.consultations = consultations;
        this.organisation = organisation;
    }

    Optional<Consultation> of(String step, ScopeFacts scope) {
        boolean asked = StepKey.CONSULT.key().equals(step);
        List<Opinion> given = READERS.contains(step) ? given(scope) : List.of();
        return asked || !given.isEmpty() ? Optional.of(new Consultation(question(scope), given)) : Optional.empty();
    }

    private String question(ScopeFacts scope) {
        return consultations
                .question(scope)
                .map(question -> question.text("consultQuestion"))
                .orElse(null);
    }

    private List<Opinion> given(ScopeFacts scope) {
        return consultations.answers(scope).stream().map(this::opinion).toList();
    }

    private Opinion opinion(Submitted answer) {
        Optional<Unit> unit = Optional.ofNullable(answer.unitCode()).flatMap(organisation::unit);
        return new Opinion(
                answer.unitCode(),
                unit.map(Unit::nameVi).orElse(null),
                unit.map(Unit::nameEn).orElse(null),
                answer.text("opinion"),
                answer.text("content"),
                organisation.nameOf(answer.by()),
                answer.at());
    }
}
