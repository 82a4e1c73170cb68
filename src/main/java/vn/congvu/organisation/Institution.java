package vn.congvu.organisation;

import java.util.List;
import java.util.Optional;

/** An institution and those of its units that take part in every procedure. */
public record Institution(Unit itself, List<Unit> units) {

    /** By the convention of the codes: the office that registers and issues is {@code <institution>-VP}. */
    private static final String REGISTRY_SUFFIX = "VP";

    public static Institution of(Organisation organisation, String code) {
        Unit itself = organisation.require(code);
        return new Institution(
                itself,
                organisation.insideOf(code).stream()
                        .filter(unit -> unit.institutionCode().equals(code))
                        .toList());
    }

    /** Where its leaders sign: a unit of their own, or the institution itself. */
    public String leadership() {
        return first(UnitKind.LEADERSHIP).orElse(itself).code();
    }

    /** Where documents are registered and issued: its office, or the institution itself. */
    public String registry() {
        return unit(REGISTRY_SUFFIX).orElse(itself).code();
    }

    /** Where dossiers come in: the service centre of a ward, otherwise the institution itself. */
    public String serviceCentre() {
        Optional<Unit> own = itself.kind().communeLevel() ? first(UnitKind.SERVICE_CENTRE) : Optional.empty();
        return own.orElse(itself).code();
    }

    /** The unit with the code {@code <institution>-<suffix>}. */
    public Optional<Unit> unit(String suffix) {
        String code = itself.code() + "-" + suffix;
        return units.stream().filter(unit -> unit.code().equals(code)).findFirst();
    }

    private Optional<Unit> first(UnitKind kind) {
        return units.stream().filter(unit -> unit.kind() == kind).findFirst();
    }
}
