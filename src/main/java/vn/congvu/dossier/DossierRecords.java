package vn.congvu.dossier;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.congvu.dossier.DossierView.HistoryView;
import vn.congvu.dossier.DossierView.Person;
import vn.congvu.dossier.DossierView.SlipView;
import vn.congvu.organisation.Organisation;
import vn.congvu.sla.PauseRule;
import vn.congvu.sla.PauseRules;

/** The papers and the history of a dossier as its page shows them. */
@Component
class DossierRecords {

    private final Slips slips;
    private final History history;
    private final PauseRules pauses;
    private final Organisation organisation;

    DossierRecords(Slips slips, History history, PauseRules pauses, Organisation organisation) {
        this.slips = slips;
        this.history = history;
        this.pauses = pauses;
        this.organisation = organisation;
    }

    List<SlipView> slips(String code) {
        return slips.findByDossierCodeOrderByIssuedAt(code).stream()
                .map(slip -> new SlipView(
                        slip.kind().name(),
                        slip.kind().form(),
                        slip.number(),
                        slip.issuedAt(),
                        slip.issuedBy(),
                        slip.reason(),
                        slip.newDate(),
                        slip.overdueByRule()))
                .toList();
    }

    List<HistoryView> history(String code) {
        return history.findByDossierCodeOrderByIdAsc(code).stream()
                .map(entry -> new HistoryView(
                        entry.happenedAt(),
                        person(entry.actor()),
                        entry.kind().name(),
                        entry.step(),
                        entry.stage(),
                        entry.text(),
                        grounds(entry.grounds())))
                .toList();
    }

    private DossierView.Grounds grounds(Grounds grounds) {
        if (grounds == null) {
            return null;
        }
        PauseRule rule =
                grounds.reason() == null ? null : pauses.of(grounds.reason()).orElse(null);
        return new DossierView.Grounds(
                grounds.reason(),
                rule == null ? null : rule.vi(),
                rule == null ? null : rule.en(),
                grounds.legalBasis(),
                grounds.evidence(),
                grounds.slip());
    }

    Person person(String username) {
        return username == null ? null : new Person(username, organisation.nameOf(username));
    }
}
