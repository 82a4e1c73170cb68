package vn.congvu.organisation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

@Entity
@Table(name = "org_unit")
class StoredUnit {

    @Id
    private String id;

    private String code;
    private String parentCode;
    private String institutionCode;

    @Enumerated(EnumType.STRING)
    private UnitKind kind;

    private String nameVi;
    private String nameEn;
    private LocalDate validFrom;
    private LocalDate validTo;

    @Version
    private Integer version;

    protected StoredUnit() {}

    StoredUnit(Unit unit) {
        id = idOf(unit);
        update(unit);
    }

    static String idOf(Unit unit) {
        return unit.code() + "@" + unit.validFrom();
    }

    String id() {
        return id;
    }

    final void update(Unit unit) {
        code = unit.code();
        parentCode = unit.parentCode();
        institutionCode = unit.institutionCode();
        kind = unit.kind();
        nameVi = unit.nameVi();
        nameEn = unit.nameEn();
        validFrom = unit.validFrom();
        validTo = unit.validTo();
    }

    Unit unit() {
        return new Unit(code, parentCode, institutionCode, kind, nameVi, nameEn, validFrom, validTo);
    }
}
