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

    /**
     * {@code kind} may be several, as in {@code WARD,COMMUNE,SPECIAL_ZONE}; all of these fit into one page. With
     * {@code institution} only agencies, not the divisions inside them.
     */
    @GetMapping
    Page<UnitItem> list(
            @RequestParam(required = false) Set<UnitKind> kind,
            @RequestParam(defaultValue = "false") boolean institution,
            @RequestParam(required = false) String q,
            @RequestParam(required = false) Integer limit,
            @RequestParam(required = false) String next) {
        List<Unit> ofKind = organisation.units().stream()
                .filter(unit -> kind == null || kind.isEmpty() || kind.contains(unit.kind()))
                .filter(unit -> !institution || unit.institution())
                .toList();
        List<Unit> found = SearchWords.of(q).in(ofKind, Unit::code, this::names);
        var window = Window.of(limit == null ? Integer.valueOf(Window.MAX_LIMIT) : limit, next);
        return InMemoryPage.of(found, Unit::code, window).map(this::item);
    }

    /** Many divisions share their name: they are found by that of their institution, too. */
    private List<String> names(Unit unit) {
        Unit institution = organisation.require(unit.institutionCode());
        return List.of(unit.nameVi(), unit.nameEn(), institution.nameVi(), institution.nameEn());
    }

    private UnitItem item(Unit unit) {
        Unit institution = organisation.require(unit.institutionCode());
        return new UnitItem(
                unit.code(),
                unit.nameVi(),
                unit.nameEn(),
                unit.kind(),
                unit.parentCode(),
                institution.code(),
                institution.nameVi(),
                institution.nameEn());
    }

    record UnitItem(
            String code,
            String nameVi,
            String nameEn,
            UnitKind kind,
            String parentCode,
            String institutionCode,
            String institutionNameVi,
            String institutionNameEn) {}
}
