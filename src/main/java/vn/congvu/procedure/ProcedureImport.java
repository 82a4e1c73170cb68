package vn.congvu.procedure;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.congvu.importing.CsvFile;
import vn.congvu.importing.ImportAtStart;
import vn.congvu.importing.ImportReport;
import vn.congvu.importing.Imports;
import vn.congvu.organisation.Organisation;
import vn.congvu.web.problem.Bilingual;

/** Takes the catalogue shipped with the product into the database. */
@Component
@Order(ImportAtStart.PROCEDURES)
class ProcedureImport implements ImportAtStart {

    static final String NAME = "procedures";

    private static final int REVISION = 1;
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Procedures procedures;
    private final Organisation organisation;
    private final Imports imports;
    private final Clock clock;

    ProcedureImport(Procedures procedures, Organisation organisation, Imports imports, Clock clock) {
        this.procedures = procedures;
        this.organisation = organisation;
        this.imports = imports;
        this.clock = clock;
    }

    @Override
    public void importNow() {
        run(ProcedureFiles.shipped());
    }

    boolean run(ProcedureFiles files) {
        return imports.run(NAME, REVISION, files.all(), report -> {
            List<ProcedureVersion> versions = new ProcedureReading(files, organisation, report).versions();
            store(versions, files.procedures(), report);
        });
    }

    private void store(List<ProcedureVersion> versions, CsvFile file, ImportReport report) {
        Map<String, StoredProcedureVersion> stored = procedures.findAll().stream()
                .collect(Collectors.toMap(known -> known.version().id(), Function.identity()));
        var decisions = new Decisions(stored.values());
        for (ProcedureVersion listed : versions) {
            ProcedureVersion version = decisions.endingInTime(listed);
            StoredProcedureVersion known = stored.remove(version.id());
            if (known == null) {
                procedures.save(new StoredProcedureVersion(version));
                decisions.endBefore(version);
            } else if (known.decided()) {
                report.warning(file.name(), version.code(), decidedOtherwise(version));
            } else {
                correct(known, version, file, report);
            }
        }
        stored.values().stream()
                .filter(known -> !known.decided())
                .forEach(known -> report.warning(file.name(), known.version().code(), noLongerListed()));
    }

    /**
     * What binds applicants and units cannot change under running dossiers: a version that is in force keeps it, and
     * ends where a new one takes over. Names, papers and the like may be put right at any time.
     */
    private void correct(StoredProcedureVersion known, ProcedureVersion version, CsvFile file, ImportReport report) {
        ProcedureVersion before = known.version();
        boolean begun = !before.effectiveFrom().isAfter(LocalDate.ofInstant(clock.instant(), ZONE));
        if (begun && !before.bindsLike(version)) {
            known.endOn(version.effectiveTo());
            report.warning(file.name(), version.code(), alreadyInForce(version));
        } else if (!before.equals(version)) {
            known.update(version);
        }
    }

    private static Bilingual alreadyInForce(ProcedureVersion version) {
        String from = version.effectiveFrom().toString();
        return new Bilingual(
                "Bản có hiệu lực từ " + from + " đã áp dụng nên giữ nguyên thời hạn và các bước; hãy thêm dòng mới với"
                        + " effective_from mới",
                "The version of " + from + " is in force and keeps its terms and steps; add a row with a new"
                        + " effective_from");
    }

    private static Bilingual decidedOtherwise(ProcedureVersion version) {
        return new Bilingual(
                "Bản từ " + version.effectiveFrom()
                        + " đã có quyết định thay đổi thời hạn trên hệ thống nên giữ nguyên",
                "The version of " + version.effectiveFrom() + " was decided in the product and is kept");
    }

    private static Bilingual noLongerListed() {
        return new Bilingual(
                "Không còn trong tệp nên giữ nguyên; muốn bãi bỏ hãy ghi effective_to",
                "No longer in the file, therefore kept; to abolish it give it an effective_to");
    }
}
