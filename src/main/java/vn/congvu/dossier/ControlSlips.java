package vn.congvu.dossier;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.organisation.Organisation;
import vn.congvu.organisation.Unit;
import vn.congvu.procedure.ProcedureVersion;
import vn.congvu.sla.ClockExplanation;
import vn.congvu.sla.ClockReading;
import vn.congvu.sla.HandOver;
import vn.congvu.sla.SlaLedger;
import vn.congvu.web.problem.Bilingual;

/** Puts the control slip of a dossier together for those who may see the dossier. */
@Service
public class ControlSlips {

    private static final String NUMBER = "PKS-";
    private static final Bilingual APPLICANT = new Bilingual("Người nộp hồ sơ", "Applicant");

    private final Dossiers dossiers;
    private final DossierParties parties;
    private final DossierRoutes routes;
    private final ClockExplanation clocks;
    private final SlaLedger ledger;
    private final Organisation organisation;
    private final DossierAccess access;
    private final Clock clock;

    ControlSlips(
            Dossiers dossiers,
            DossierParties parties,
            DossierRoutes routes,
            ClockExplanation clocks,
            SlaLedger ledger,
            Organisation organisation,
            DossierAccess access,
            Clock clock) {
        this.dossiers = dossiers;
        this.parties = parties;
        this.routes = routes;
        this.clocks = clocks;
        this.ledger = ledger;
        this.organisation = organisation;
        this.access = access;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public ControlSlipView of(String code) {
        Dossier dossier = Optional.of(code)
                .filter(access::maySee)
                .flatMap(dossiers::findById)
                .orElseThrow(() -> DossierProblems.unknown(code));
        ProcedureVersion procedure = routes.procedure(dossier);
        String authority = authority(dossier);
        return new ControlSlipView(
                code,
                NUMBER + code,
                procedure.nameVi(),
                procedure.nameEn(),
                name(authority).vi(),
                name(authority).en(),
                partners(code, authority),
                dossier.submittedAt(),
                dossier.promisedAt(),
                lines(code));
    }

    /** Who answers for the result; before acceptance whoever received the dossier. */
    private String authority(Dossier dossier) {
        return ledger.promise(dossier.code()).map(ClockReading::institutionCode).orElse(dossier.receivingInstitution());
    }

    private List<ControlSlipView.Partner> partners(String code, String authority) {
        return parties.findByDossierCode(code).stream()
                .map(DossierParty::institutionCode)
                .filter(institution -> !institution.equals(authority))
                .sorted()
                .map(institution -> new ControlSlipView.Partner(
                        institution, name(institution).vi(), name(institution).en()))
                .toList();
    }

    private List<ControlSlipView.Line> lines(String code) {
        List<ControlSlipView.Line> lines = new ArrayList<>();
        for (HandOver handOver : clocks.handOvers(code, clock.instant())) {
            lines.add(line(lines.size() + 1, handOver));
        }
        return lines;
    }

    private ControlSlipView.Line line(int seq, HandOver handOver) {
        Bilingual from = handOver.fromUnit() == null ? APPLICANT : name(handOver.fromUnit());
        Bilingual to = name(handOver.toUnit());
        return new ControlSlipView.Line(
                seq,
                handOver.stepVi(),
                handOver.stepEn(),
                from.vi(),
                from.en(),
                to.vi(),
                to.en(),
                fullName(handOver.officer()),
                handOver.receivedAt(),
                handOver.plannedAt(),
                handOver.receivedLateMinutes(),
                handOver.handedOverAt(),
                handOver.limitMinutes(),
                handOver.ownMinutes(),
                handOver.ownLateMinutes(),
                handOver.outcome(),
                handOver.note(),
                handOver.noteEn());
    }

    private Bilingual name(String unitCode) {
        Optional<Unit> unit = organisation.unit(unitCode);
        return new Bilingual(
                unit.map(Unit::nameVi).orElse(unitCode), unit.map(Unit::nameEn).orElse(unitCode));
    }

    private String fullName(String username) {
        return username == null ? null : organisation.nameOf(username);
    }
}
