package vn.congvu.rulechange;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.congvu.rulechange.Preview.MovedDate;
import vn.congvu.sla.Recalculation;
import vn.congvu.sla.Revision;

/** Computes what a change would do to every open clock, chunk by chunk, without doing it. */
@Component
class ChangePreviews {

    private final Measures measures;
    private final Recalculation recalculation;
    private final RuleChangeSettings settings;
    private final Clock clock;

    ChangePreviews(Measures measures, Recalculation recalculation, RuleChangeSettings settings, Clock clock) {
        this.measures = measures;
        this.recalculation = recalculation;
        this.settings = settings;
        this.clock = clock;
    }

    /** {@code each} is given the moved dates of every chunk. */
    Preview of(Proposal proposal, Consumer<List<MovedDate>> each) {
        if (!proposal.movesOpenDossiers()) {
            return Preview.NOTHING;
        }
        Instant now = clock.instant();
        var measure = measures.of(proposal.kind());
        return measure.trying(proposal, now, revision -> count(measure.scope(proposal), revision, now, each));
    }

    private Preview count(Measure.Scope scope, Revision revision, Instant now, Consumer<List<MovedDate>> each) {
        var count = new PreviewCount(now);
        String after = null;
        List<String> dossiers;
        do {
            dossiers = recalculation.openDossiers(scope.units(), scope.procedures(), after, settings.chunk());
            each.accept(count.add(recalculation.preview(dossiers, revision, now)));
            after = dossiers.isEmpty() ? after : dossiers.get(dossiers.size() - 1);
        } while (dossiers.size() == settings.chunk());
        return count.preview();
    }
}
