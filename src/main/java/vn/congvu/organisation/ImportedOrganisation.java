package vn.congvu.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.congvu.importing.Imports;
import vn.congvu.importing.Snapshot;

/** The organisation as it was imported, answered from a copy in memory. */
@Component
class ImportedOrganisation implements Organisation {

    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Supplier<OrganisationTree> tree;
    private final Clock clock;

    @Autowired
    ImportedOrganisation(
            Units units, Officers officers, Imports imports, PlatformTransactionManager transactions, Clock clock) {
        this(snapshot(units, officers, imports, new TransactionTemplate(transactions))::get, clock);
    }

    ImportedOrganisation(Supplier<OrganisationTree> tree, Clock clock) {
        this.tree = tree;
        this.clock = clock;
    }

    private static Snapshot<OrganisationTree> snapshot(
            Units units, Officers officers, Imports imports, TransactionTemplate transaction) {
        return new Snapshot<>(
                () -> imports.version(UnitImport.NAME) + imports.version(OfficerImport.NAME),
                () -> transaction.execute(status -> load(units, officers)));
    }

    private static OrganisationTree load(Units units, Officers officers) {
        return new OrganisationTree(
                units.findAll().stream().map(StoredUnit::unit).toList(),
                officers.withPositions().stream().map(StoredOfficer::officer).toList());
    }

    @Override
    public Optional<Unit> unit(String code) {
        return tree.get().unit(code, today());
    }

    @Override
    public Unit require(String code) {
        return unit(code).orElseThrow(() -> new UnknownUnit(code));
    }

    @Override
    public List<Unit> units() {
        return tree.get().units(today());
    }

    @Override
    public List<Unit> insideOf(String code) {
        return tree.get().insideOf(require(code), today());
    }

    @Override
    public boolean isInside(String code, String ancestorCode) {
        return tree.get().isInside(code, ancestorCode, today());
    }

    @Override
    public Optional<Officer> officer(String username) {
        return tree.get().officer(username);
    }

    @Override
    public List<Officer> holding(Role role, String unitCode) {
        return tree.get().holding(role, unitCode);
    }

    @Override
    public List<Officer> holdingInside(Role role, String ancestorCode) {
        return insideOf(ancestorCode).stream()
                .flatMap(unit -> holding(role, unit.code()).stream())
                .distinct()
                .sorted(Comparator.comparing(Officer::username))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }
}
