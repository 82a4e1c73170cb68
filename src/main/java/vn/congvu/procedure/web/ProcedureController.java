package vn.congvu.procedure.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.congvu.procedure.Level;
import vn.congvu.procedure.ProcedureCatalogue;
import vn.congvu.procedure.ProcedureVersion;
import vn.congvu.text.SearchWords;
import vn.congvu.web.paging.InMemoryPage;
import vn.congvu.web.paging.Page;
import vn.congvu.web.paging.Window;

/** The catalogue as it is in force today. */
@RestController
@RequestMapping("/api/procedures")
class ProcedureController {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final ProcedureCatalogue catalogue;
    private final Clock clock;

    ProcedureController(ProcedureCatalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @GetMapping
    Page<ProcedureItem> list(
            @RequestParam(required = false) String q,
            @RequestParam(required = false) Level level,
            @RequestParam(required = false) Integer limit,
            @RequestParam(required = false) String next) {
        List<ProcedureVersion> inForce = catalogue.inForce(today()).stream()
                .filter(version -> level == null || version.level() == level)
                .toList();
        List<ProcedureVersion> found = SearchWords.of(q)
                .in(inForce, ProcedureVersion::code, version -> List.of(version.nameVi(), version.nameEn()));
        return InMemoryPage.of(found, ProcedureVersion::code, Window.of(limit, next))
                .map(ProcedureItem::of);
    }

    @GetMapping("/{code}")
    ProcedureDetail one(@PathVariable String code) {
        return ProcedureDetail.of(catalogue.inForce(code, today()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }
}
