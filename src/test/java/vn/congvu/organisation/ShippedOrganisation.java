package vn.congvu.organisation;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import vn.congvu.importing.CsvFile;
import vn.congvu.importing.ImportReport;

/** The organisation of the shipped files with its demo officers, without a database. */
public final class ShippedOrganisation {

    private static final Organisation SHIPPED = read();

    private ShippedOrganisation() {}

    public static Organisation get() {
        return SHIPPED;
    }

    static List<Unit> units(ImportReport report) {
        return new UnitFiles(
                        CsvFile.shipped("catalogue/units.csv"), CsvFile.shipped("catalogue/ward-divisions.csv"), report)
                .read();
    }

    private static Organisation read() {
        List<Unit> units = units(new ImportReport());
        Clock november2026 = Clock.fixed(Instant.parse("2026-11-21T03:00:00Z"), ZoneOffset.UTC);
        var withoutOfficers = new OrganisationTree(units, List.of());
        var accounts = new DemoAccounts(
                new ImportedOrganisation(() -> withoutOfficers, november2026),
                new DemoNames(CsvFile.shipped("catalogue/demo/names.csv")),
                new DemoTitles(CsvFile.shipped("catalogue/demo/titles.csv")));
        var complete = new OrganisationTree(units, accounts.all());
        return new ImportedOrganisation(() -> complete, november2026);
    }
}
