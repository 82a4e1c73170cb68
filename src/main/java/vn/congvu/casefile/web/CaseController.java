package vn.congvu.casefile.web;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.congvu.casefile.CaseDesk;
import vn.congvu.casefile.CaseFilter;
import vn.congvu.casefile.CaseOpening;
import vn.congvu.casefile.CaseQueries;
import vn.congvu.casefile.CaseRow;
import vn.congvu.casefile.CaseStatus;
import vn.congvu.casefile.CaseView;
import vn.congvu.casefile.NewCase;
import vn.congvu.casefile.OpenableProcedures;
import vn.congvu.security.OnlyFor;
import vn.congvu.sla.DossierClocks;
import vn.congvu.web.idempotency.Idempotent;
import vn.congvu.web.paging.Page;
import vn.congvu.web.paging.Window;
import vn.congvu.web.problem.Problem;

/** Cases of procedures that designers made: opening, lists, one case, its explained clock, and the verbs on it. */
@RestController
@RequestMapping("/api/cases")
@PreAuthorize(OnlyFor.STAFF_AND_AUDITORS)
class CaseController {

    private static final int REASON = 2000;

    private final CaseOpening opening;
    private final CaseQueries cases;
    private final CaseDesk desk;
    private final OpenableProcedures procedures;

    CaseController(CaseOpening opening, CaseQueries cases, CaseDesk desk, OpenableProcedures procedures) {
        this.opening = opening;
        this.cases = cases;
        this.desk = desk;
        this.procedures = procedures;
    }

    record Procedures(List<OpenableProcedures.Openable> items) {}

    record Opened(String code) {}

    record CaseWithdrawal(String reason) {}

    record CaseSupplement(Map<String, Object> data) {}

    @GetMapping("/procedures")
    Procedures procedures() {
        return new Procedures(procedures.all());
    }

    @Idempotent
    @PostMapping
    @PreAuthorize(OnlyFor.COUNTER)
    ResponseEntity<Opened> open(@RequestBody NewCase wish) {
        String code = opening.open(wish);
        return ResponseEntity.created(URI.create("/api/cases/" + code)).body(new Opened(code));
    }

    @GetMapping
    Page<CaseRow> list(
            @RequestParam(required = false) String q,
            @RequestParam(required = false) CaseStatus status,
            @RequestParam(required = false) String procedure,
            @RequestParam(required = false) Integer limit,
            @RequestParam(required = false) String next) {
        return cases.list(new CaseFilter(q, status, procedure), Window.of(limit, next));
    }

    @GetMapping("/{code}")
    CaseView one(@PathVariable String code) {
        return cases.one(code);
    }

    @GetMapping("/{code}/clock")
    DossierClocks clock(@PathVariable String code) {
        return cases.clock(code);
    }

    @Idempotent
    @PreAuthorize(OnlyFor.STAFF)
    @PostMapping("/{code}/withdraw")
    CaseView withdraw(@PathVariable String code, @RequestBody CaseWithdrawal wish) {
        requireReason(wish.reason());
        desk.withdraw(code, wish.reason());
        return one(code);
    }

    private static void requireReason(String reason) {
        Problem problem = new Problem("invalid-body", 400);
        if (reason == null || reason.isBlank()) {
            problem.field("reason", "required");
        } else if (reason.length() > REASON) {
            problem.field("reason", "too-long", REASON);
        }
        problem.throwIfAnyField();
    }

    @Idempotent
    @PreAuthorize(OnlyFor.STAFF)
    @PostMapping("/{code}/supplement")
    CaseView supplement(@PathVariable String code, @RequestBody CaseSupplement wish) {
        desk.supplement(code, wish.data() == null ? Map.of() : wish.data());
        return one(code);
    }
}
