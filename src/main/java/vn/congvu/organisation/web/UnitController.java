package vn.congvu.organisation.web;

import java.util.List;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.congvu.organisation.Organisation;
import vn.congvu.organisation.Unit;
import vn.congvu.organisation.UnitKind;
import vn.congvu.text.SearchWords;
import vn.congvu.web.paging.InMemoryPage;
import vn.congvu.web.paging.Page;
import vn.congvu.web.paging.Window;

/** The units that exist today. */
@RestController
@RequestMapping("/api/units")
class UnitController {

    private final Organisation organisation;

    UnitController(Organisation organisation) {
        this.organisation = organisation;
    }

    /** {@code kind} may be several, as in {@code WARD,COMMUNE,SPECIAL_ZONE}; all of these fit into one page. */
    @GetMapping
    Page<UnitItem> list(
            @RequestParam(required = false) Set<UnitKind> kind,
            @RequestParam(required = false) String q,
            @RequestParam(required = false) Integer limit,
            @RequestParam(required = false) String next) {
        List<Unit> ofKind = organisation.units().stream()
                .filter(unit -> kind == null || kind.isEmpty() || kind.contains(unit.kind()))
                .toList();
        List<Unit> found = SearchWords.of(q).in(ofKind, Unit::code, unit -> List.of(unit.nameVi(), unit.nameEn()));
        var window = Window.of(limit == null ? Integer.valueOf(Window.MAX_LIMIT) : limit, next);
        return InMemoryPage.of(found, Unit::code, window).map(UnitItem::of);
    }

    record UnitItem(
            String code, String nameVi, String nameEn, UnitKind kind, String parentCode, String institutionCode) {

        static UnitItem of(Unit unit) {
            return new UnitItem(
                    unit.code(), unit.nameVi(), unit.nameEn(), unit.kind(), unit.parentCode(), unit.institutionCode());
        }
    }
}
