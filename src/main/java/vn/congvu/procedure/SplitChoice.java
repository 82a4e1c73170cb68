package vn.congvu.procedure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import vn.congvu.calendar.Term;
import vn.congvu.importing.CsvRow;
import vn.congvu.importing.Dated;
import vn.congvu.importing.ImportReport;
import vn.congvu.text.Written;
import vn.congvu.web.problem.Bilingual;

/** Uses the approved process of a procedure where it can be read as stages, otherwise the default shares. */
final class SplitChoice {

    private final StepFile steps;
    private final DefaultSplit defaults;
    private final ImportReport report;

    SplitChoice(StepFile steps, DefaultSplit defaults, ImportReport report) {
        this.steps = steps;
        this.defaults = defaults;
        this.report = report;
    }

    Split of(Dated<CsvRow> version, Level level, Term promised) {
        List<StepRow> rows = steps.of(version.code(), version.from());
        if (rows.isEmpty()) {
            return Split.byDefault(defaults, level, promised);
        }
        try {
            Split own = Split.own(new OwnSplit(level, rows), defaults);
            compare(version, own, promised);
            return own;
        } catch (DoesNotFit e) {
            report.error(e.step().row(), version.code(), unfit(e));
            return Split.byDefault(defaults, level, promised);
        }
    }

    private static Bilingual unfit(DoesNotFit e) {
        int number = e.step().number();
        return new Bilingual(
                "Quy trình không theo mẫu giai đoạn (bước " + number + "): "
                        + e.reason().vi() + ". Dùng tỷ lệ mặc định",
                "The process does not follow the pattern of stages (step " + number + "): "
                        + e.reason().en() + ". The default shares are used");
    }

    /** A province's process may be older than the term the city has shortened; its hours are used as printed. */
    private void compare(Dated<CsvRow> version, Split own, Term promised) {
        Integer promisedMinutes = Split.workingMinutes(promised);
        if (promisedMinutes != null && !promisedMinutes.equals(own.minutes())) {
            BigDecimal hours = Hours.of(own.minutes());
            report.warning(
                    version.row(),
                    version.code(),
                    new Bilingual(
                            "Các bước cộng lại " + Written.amount(hours, Written.VIETNAMESE) + " giờ, khác thời hạn "
                                    + promised,
                            "The steps add up to " + Written.amount(hours, Locale.ENGLISH) + " hours, the term is "
                                    + promised));
        }
    }
}
