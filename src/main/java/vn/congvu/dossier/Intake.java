package vn.congvu.dossier;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.congvu.calendar.WorkingCalendar;
import vn.congvu.calendar.WorkingCalendars;
import vn.congvu.dossier.NewDossier.NewApplicant;
import vn.congvu.organisation.UnknownUnit;
import vn.congvu.procedure.Component;
import vn.congvu.procedure.NotInForce;
import vn.congvu.procedure.ProcedureCatalogue;
import vn.congvu.procedure.ProcedureVersion;
import vn.congvu.procedure.Route;
import vn.congvu.procedure.Routes;
import vn.congvu.procedure.UnknownProcedure;
import vn.congvu.security.CurrentUser;
import vn.congvu.text.Diacritics;

/** Takes dossiers in: checks the submission, stores it and starts its process, all or nothing. */
@Service
public class Intake {

    private final Dossiers dossiers;
    private final DossierComponents components;
    private final Participation parties;
    private final DossierCodes codes;
    private final DossierJournal journal;
    private final DossierWorkflow workflow;
    private final DossierAccess access;
    private final ProcedureCatalogue catalogue;
    private final Routes routes;
    private final WorkingCalendars calendars;
    private final CurrentUser user;
    private final JsonMapper json;
    private final Clock clock;

    Intake(
            Dossiers dossiers,
            DossierComponents components,
            Participation parties,
            DossierCodes codes,
            DossierJournal journal,
            DossierWorkflow workflow,
            DossierAccess access,
            ProcedureCatalogue catalogue,
            Routes routes,
            WorkingCalendars calendars,
            CurrentUser user,
            JsonMapper json,
            Clock clock) {
        this.dossiers = dossiers;
        this.components = components;
        this.parties = parties;
        this.codes = codes;
        this.journal = journal;
        this.workflow = workflow;
        this.access = access;
        this.catalogue = catalogue;
        this.routes = routes;
        this.calendars = calendars;
        this.user = user;
        this.json = json;
        this.clock = clock;
    }

    /** Whether no dossier has ever been taken in. */
    @Transactional(readOnly = true)
    public boolean unused() {
        return dossiers.count() == 0;
    }

    @Transactional
    public Dossier submit(NewDossier submission) {
        IntakeCheck.check(submission);
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, WorkingCalendar.ZONE);
        ProcedureVersion procedure = procedure(submission.procedureCode(), today);
        Route route = route(procedure, submission.unit());
        IntakeCheck.components(submission, procedure.components());
        if (!access.mayReceiveAt(route.receivingInstitution())) {
            throw DossierProblems.notAllowed();
        }
        Dossier dossier = store(submission, procedure, route, today, now);
        storeComponents(dossier, submission, procedure.components());
        parties.follow(dossier.code(), route);
        journal.note(dossier.code(), HistoryEntry.Kind.SUBMITTED, user.username(), null);
        workflow.submitted(dossier);
        return dossier;
    }

    private ProcedureVersion procedure(String code, LocalDate today) {
        try {
            return catalogue.inForce(code, today);
        } catch (UnknownProcedure | NotInForce refused) {
            refused.problem().field("procedureCode", "no-such-procedure", code);
            throw refused;
        }
    }

    private Route route(ProcedureVersion procedure, String unit) {
        try {
            return routes.route(procedure, unit);
        } catch (UnknownUnit refused) {
            refused.problem().field("unit", "no-such-unit", unit);
            throw refused;
        }
    }

    private Dossier store(
            NewDossier submission, ProcedureVersion procedure, Route route, LocalDate today, Instant now) {
        String code = codes.next(route.receivingInstitution(), today);
        String calendar = calendars.forUnit(route.receivingInstitution()).version();
        long fee = procedure.feeVnd() == null ? 0 : procedure.feeVnd();
        Dossier dossier = new Dossier(
                code,
                TrackingCodes.next(),
                new Dossier.Rules(procedure.code(), procedure.id(), calendar, fee),
                route.receivingInstitution(),
                submission.channel(),
                applicant(submission.applicant()));
        String search = Diacritics.fold(String.join(
                " ",
                code,
                procedure.code(),
                procedure.nameVi(),
                submission.applicant().fullName()));
        dossier.submitted(json.writeValueAsString(submission.data()), search, user.username(), now);
        return dossiers.saveAndFlush(dossier);
    }

    private static Applicant applicant(NewApplicant applicant) {
        return new Applicant(
                applicant.fullName(),
                applicant.identityNumber(),
                applicant.phone(),
                applicant.email(),
                applicant.address(),
                applicant.type() == null ? ApplicantType.CITIZEN : applicant.type());
    }

    private void storeComponents(Dossier dossier, NewDossier submission, List<Component> known) {
        int position = 0;
        for (Component component : known) {
            DossierComponent row = new DossierComponent(
                    dossier.code(),
                    component.code(),
                    component.nameVi(),
                    component.nameEn(),
                    component.required(),
                    position++);
            submission.components().stream()
                    .filter(handed -> handed.code().equals(component.code()))
                    .findFirst()
                    .ifPresent(handed -> row.handedIn(handed.received(), handed.note()));
            components.save(row);
        }
    }
}
