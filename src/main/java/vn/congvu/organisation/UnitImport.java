package vn.congvu.organisation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.congvu.importing.CsvFile;
import vn.congvu.importing.ImportAtStart;
import vn.congvu.importing.ImportReport;
import vn.congvu.importing.Imports;
import vn.congvu.web.problem.Bilingual;

/** Takes the units shipped with the product into the database. */
@Component
@Order(ImportAtStart.UNITS)
class UnitImport implements ImportAtStart {

    static final String NAME = "units";

    private static final int REVISION = 1;

    private final Units units;
    private final Imports imports;

    UnitImport(Units units, Imports imports) {
        this.units = units;
        this.imports = imports;
    }

    @Override
    public void importNow() {
        run(CsvFile.shipped("catalogue/units.csv"), CsvFile.shipped("catalogue/ward-divisions.csv"));
    }

    boolean run(CsvFile unitFile, CsvFile wardDivisions) {
        return imports.run(
                NAME,
                REVISION,
                List.of(unitFile, wardDivisions),
                report -> store(new UnitFiles(unitFile, wardDivisions, report).read(), unitFile.name(), report));
    }

    private void store(List<Unit> read, String file, ImportReport report) {
        Map<String, StoredUnit> stored = new HashMap<>();
        units.findAll().forEach(unit -> stored.put(unit.id(), unit));
        read.forEach(unit -> {
            StoredUnit known = stored.remove(StoredUnit.idOf(unit));
            if (known == null) {
                units.save(new StoredUnit(unit));
            } else {
                known.update(unit);
            }
        });
        // Nothing is deleted: dossiers name the units they passed.
        stored.values()
                .forEach(unit -> report.warning(
                        file,
                        unit.unit().code(),
                        new Bilingual(
                                "Không còn trong tệp nên giữ nguyên; muốn đóng đơn vị hãy ghi valid_to",
                                "No longer in the file, therefore kept; to close a unit give it a valid_to")));
    }
}
