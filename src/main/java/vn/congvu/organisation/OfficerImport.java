package vn.congvu.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.congvu.importing.CsvFile;
import vn.congvu.importing.ImportAtStart;
import vn.congvu.importing.ImportReport;
import vn.congvu.importing.Imports;

/** The invented officers of the demonstration. A real city enters or synchronises its own. */
@Component
@Profile({"demo", "test"})
@Order(ImportAtStart.OFFICERS)
class OfficerImport implements ImportAtStart {

    static final String NAME = "demo-officers";

    private static final int REVISION = 1;
    private static final CsvFile PEOPLE = CsvFile.shipped("catalogue/demo/officers.csv");
    private static final CsvFile NAMES = CsvFile.shipped("catalogue/demo/names.csv");
    private static final CsvFile TITLES = CsvFile.shipped("catalogue/demo/titles.csv");

    private final Officers officers;
    private final Organisation organisation;
    private final Imports imports;

    OfficerImport(Officers officers, Organisation organisation, Imports imports) {
        this.officers = officers;
        this.organisation = organisation;
        this.imports = imports;
    }

    @Override
    public void importNow() {
        run(PEOPLE);
    }

    boolean run(CsvFile people) {
        // Accounts exist for every unit: other units, other officers.
        List<CsvFile> files = List.of(
                people,
                NAMES,
                TITLES,
                CsvFile.shipped("catalogue/units.csv"),
                CsvFile.shipped("catalogue/ward-divisions.csv"));
        return imports.run(NAME, REVISION, files, report -> store(read(people, report)));
    }

    private List<Officer> read(CsvFile people, ImportReport report) {
        List<Officer> read = new ArrayList<>(new OfficerFile(people, organisation).read(report));
        read.addAll(new DemoAccounts(organisation, new DemoNames(NAMES), new DemoTitles(TITLES)).all());
        return read;
    }

    private void store(List<Officer> read) {
        Map<String, StoredOfficer> stored = officers.withPositions().stream()
                .collect(Collectors.toMap(known -> known.officer().username(), Function.identity()));
        for (Officer officer : read) {
            StoredOfficer known = stored.get(officer.username());
            if (known == null) {
                officers.save(new StoredOfficer(officer));
            } else if (!known.officer().equals(officer)) {
                known.update(officer);
            }
        }
    }
}
