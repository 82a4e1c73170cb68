package vn.congvu.modelling;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.modelling.gate.KnownModels;
import vn.congvu.modelling.gate.Surroundings;

/** While designing, also the drafts of forms and tables are known: a proposal takes them along. */
@Component
class KnownToDesigners implements KnownModels {

    private final DraftStore drafts;
    private final InForce inForce;

    KnownToDesigners(DraftStore drafts, InForce inForce) {
        this.drafts = drafts;
        this.inForce = inForce;
    }

    @Override
    @Transactional(readOnly = true)
    public Surroundings surroundings() {
        List<InForce.Arriving> drafted = drafts.besideProcesses();
        return inForce.with(drafted);
    }
}
