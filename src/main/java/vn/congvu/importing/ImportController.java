package vn.congvu.importing;

import java.time.Instant;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the last imports left out or doubted, for whoever keeps the data. */
@RestController
@RequestMapping("/api/imports")
class ImportController {

    private final ImportRecords records;

    ImportController(ImportRecords records) {
        this.records = records;
    }

    @GetMapping("/latest")
    @PreAuthorize("hasAnyRole('ADMIN', 'AUDITOR')")
    LatestImports latest() {
        return new LatestImports(
                records.imported(), records.reported().stream().map(Item::of).toList());
    }

    record LatestImports(List<ImportedSet> imports, List<Item> items) {}

    record Item(String file, int row, String code, Severity severity, String reasonVi, String reasonEn, Instant at) {

        static Item of(ReportedRow reported) {
            var finding = reported.finding();
            return new Item(
                    finding.file(),
                    finding.row(),
                    finding.code(),
                    finding.severity(),
                    finding.reason().vi(),
                    finding.reason().en(),
                    reported.at());
        }
    }
}
