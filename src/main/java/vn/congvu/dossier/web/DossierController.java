package vn.congvu.dossier.web;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.congvu.dossier.Dossier;
import vn.congvu.dossier.DossierDesk;
import vn.congvu.dossier.DossierFilter;
import vn.congvu.dossier.DossierPauses;
import vn.congvu.dossier.DossierQueries;
import vn.congvu.dossier.DossierRow;
import vn.congvu.dossier.DossierStatus;
import vn.congvu.dossier.DossierView;
import vn.congvu.dossier.Intake;
import vn.congvu.dossier.NewDossier;
import vn.congvu.dossier.Suspension;
import vn.congvu.security.OnlyFor;
import vn.congvu.sla.DossierClocks;
import vn.congvu.sla.PauseReason;
import vn.congvu.sla.PauseRule;
import vn.congvu.web.idempotency.Idempotent;
import vn.congvu.web.paging.Page;
import vn.congvu.web.paging.Window;
import vn.congvu.workflow.inbox.InboxTask;
import vn.congvu.workflow.inbox.TaskDesk;

/** Dossiers: taking in, lists, one dossier, its explained clock, and the verbs on it. */
@RestController
@RequestMapping("/api/dossiers")
@PreAuthorize(OnlyFor.STAFF_AND_AUDITORS)
class DossierController {

    private final Intake intake;
    private final DossierQueries dossiers;
    private final DossierDesk desk;
    private final DossierPauses pauses;
    private final TaskDesk tasks;

    DossierController(Intake intake, DossierQueries dossiers, DossierDesk desk, DossierPauses pauses, TaskDesk tasks) {
        this.intake = intake;
        this.dossiers = dossiers;
        this.desk = desk;
        this.pauses = pauses;
        this.tasks = tasks;
    }

    /** @param taskId the intake task, when the person who submitted may work on it */
    record Submitted(String code, DossierStatus status, Instant promisedAt, String trackingUrl, String taskId) {}

    record Withdrawal(String reason) {}

    record Supplement(Kind kind, String reason, List<String> components) {
        /** Asked of the applicant, or handed in by the applicant. */
        enum Kind {
            REQUEST,
            RECEIVED
        }
    }

    record Extension(LocalDate newDate, String reason) {}

    /** The reasons for which people may pause the clocks. */
    record PauseReasons(List<Item> items) {

        record Item(
                PauseReason reason, String vi, String en, String legalBasis, boolean evidenceRequired, String holder) {}

        static PauseReasons of(List<PauseRule> rules) {
            return new PauseReasons(rules.stream()
                    .map(rule -> new Item(
                            rule.reason(),
                            rule.vi(),
                            rule.en(),
                            rule.legalBasis(),
                            rule.evidenceRequired(),
                            rule.holder()))
                    .toList());
        }
    }

    record Resumption(String note) {}

    @Idempotent
    @PostMapping
    @PreAuthorize(OnlyFor.COUNTER)
    ResponseEntity<Submitted> submit(@RequestBody NewDossier submission) {
        Dossier dossier = intake.submit(submission);
        String task = tasks.nextOf(dossier.code()).map(InboxTask::taskId).orElse(null);
        return ResponseEntity.created(URI.create("/api/dossiers/" + dossier.code()))
                .body(new Submitted(
                        dossier.code(),
                        dossier.status(),
                        dossier.promisedAt(),
                        "/public/dossiers/" + dossier.trackingCode(),
                        task));
    }

    @GetMapping
    Page<DossierRow> list(
            @RequestParam(required = false) String q,
            @RequestParam(required = false) DossierStatus status,
            @RequestParam(required = false) String unit,
            @RequestParam(required = false) DossierFilter.Timeliness timeliness,
            @RequestParam(required = false) Integer limit,
            @RequestParam(required = false) String next) {
        DossierFilter filter = new DossierFilter(q, status, unit, timeliness);
        return dossiers.list(filter, Window.of(limit, next));
    }

    @GetMapping("/pause-reasons")
    PauseReasons pauseReasons() {
        return PauseReasons.of(pauses.reasons());
    }

    @GetMapping("/{code}")
    DossierView one(@PathVariable String code) {
        return dossiers.one(code);
    }

    @GetMapping("/{code}/clock")
    DossierClocks clock(@PathVariable String code) {
        return dossiers.clock(code);
    }

    @Idempotent
    @PreAuthorize(OnlyFor.STAFF)
    @PostMapping("/{code}/withdraw")
    DossierView withdraw(@PathVariable String code, @RequestBody Withdrawal wish) {
        Wishes.reason(wish.reason());
        desk.withdraw(code, wish.reason());
        return one(code);
    }

    @Idempotent
    @PreAuthorize(OnlyFor.STAFF)
    @PostMapping("/{code}/supplement")
    DossierView supplement(@PathVariable String code, @RequestBody Supplement wish) {
        Wishes.supplement(wish.kind(), wish.components());
        if (wish.kind() == Supplement.Kind.RECEIVED) {
            desk.receiveSupplement(code, wish.components());
        } else {
            Wishes.reason(wish.reason());
            desk.requestSupplement(code, wish.reason(), wish.components());
        }
        return one(code);
    }

    @Idempotent
    @PreAuthorize(OnlyFor.STAFF)
    @PostMapping("/{code}/extend")
    DossierView extend(@PathVariable String code, @RequestBody Extension wish) {
        Wishes.reason(wish.reason());
        Wishes.present("newDate", wish.newDate());
        desk.extend(code, wish.newDate(), wish.reason());
        return one(code);
    }

    @Idempotent
    @PreAuthorize(OnlyFor.STAFF)
    @PostMapping("/{code}/suspend")
    DossierView suspend(@PathVariable String code, @RequestBody Suspension wish) {
        Wishes.suspension(wish);
        pauses.suspend(code, wish);
        return one(code);
    }

    @Idempotent
    @PreAuthorize(OnlyFor.STAFF)
    @PostMapping("/{code}/resume")
    DossierView resume(@PathVariable String code, @RequestBody Resumption wish) {
        pauses.resume(code, Wishes.note(wish.note()));
        return one(code);
    }
}
