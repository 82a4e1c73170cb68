package vn.congvu.organisation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.congvu.importing.BadRow;
import vn.congvu.importing.CsvFile;
import vn.congvu.importing.CsvRow;
import vn.congvu.importing.ImportReport;

/** Reads people by name. */
final class OfficerFile {

    private final CsvFile file;
    private final Organisation organisation;

    OfficerFile(CsvFile file, Organisation organisation) {
        this.file = file;
        this.organisation = organisation;
    }

    List<Officer> read(ImportReport report) {
        Map<String, Officer> read = new LinkedHashMap<>();
        for (CsvRow row : file.rows("username", "full_name", "title_vi", "title_en", "role", "unit_code")) {
            report.read(row, row.optional("username"), () -> officer(row, read))
                    .ifPresent(officer -> read.put(officer.username(), officer));
        }
        return List.copyOf(read.values());
    }

    private Officer officer(CsvRow row, Map<String, Officer> before) {
        String username = row.text("username", 60);
        if (before.containsKey(username)) {
            throw new BadRow("Trùng tên đăng nhập", "The username is used above");
        }
        String unitCode = row.text("unit_code");
        if (organisation.unit(unitCode).isEmpty()) {
            throw new BadRow("Không có đơn vị " + unitCode, "There is no unit " + unitCode);
        }
        return new Officer(
                username,
                row.text("full_name", 150),
                row.text("title_vi", 200),
                row.text("title_en", 200),
                row.optional("email"),
                List.of(new Position(row.choice("role", Role.class), unitCode)),
                row.optional("substitute"),
                true);
    }
}
