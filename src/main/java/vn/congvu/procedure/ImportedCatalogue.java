package vn.congvu.procedure;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.congvu.importing.Imports;
import vn.congvu.importing.Snapshot;

/** The catalogue as it was imported and decided since, answered from a copy in memory. */
@Component
class ImportedCatalogue implements ProcedureCatalogue {

    private final Snapshot<Map<String, ProcedureVersion>> versions;

    ImportedCatalogue(
            Procedures procedures, Imports imports, DecidedVersions decided, PlatformTransactionManager transactions) {
        var transaction = new TransactionTemplate(transactions);
        versions = new Snapshot<>(
                () -> imports.version(ProcedureImport.NAME) + " " + decided.stamp(),
                () -> transaction.execute(status -> load(procedures)));
    }

    private static Map<String, ProcedureVersion> load(Procedures procedures) {
        return procedures.findAll().stream()
                .map(StoredProcedureVersion::version)
                .collect(Collectors.toUnmodifiableMap(ProcedureVersion::id, Function.identity()));
    }

    @Override
    public ProcedureVersion inForce(String code, LocalDate on) {
        List<ProcedureVersion> known = versions.get().values().stream()
                .filter(version -> version.code().equals(code))
                .toList();
        if (known.isEmpty()) {
            throw new UnknownProcedure(code);
        }
        return known.stream()
                .filter(version -> version.inForce(on))
                .max(Comparator.comparing(ProcedureVersion::effectiveFrom))
                .orElseThrow(() -> new NotInForce(code, on));
    }

    @Override
    public ProcedureVersion version(String id) {
        ProcedureVersion version = versions.get().get(id);
        if (version == null) {
            throw new UnknownProcedure(id);
        }
        return version;
    }

    @Override
    public List<ProcedureVersion> inForce(LocalDate on) {
        return versions.get().values().stream()
                .filter(version -> version.inForce(on))
                .sorted(Comparator.comparing(ProcedureVersion::code))
                .toList();
    }
}
