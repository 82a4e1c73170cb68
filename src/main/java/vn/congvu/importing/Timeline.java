package vn.congvu.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.congvu.web.problem.Bilingual;

/** Puts the versions of each code one after the other; on one day at most one of them holds. */
public final class Timeline {

    private Timeline() {}

    /**
     * The versions in the order of the file. One without an end ends the day before the next begins; a second one with
     * the same first day, or one that begins before the given end of another, is reported and left out.
     */
    public static <T> List<Dated<T>> of(List<Dated<T>> versions, ImportReport report) {
        Map<String, List<Dated<T>>> byCode = new LinkedHashMap<>();
        versions.forEach(version -> byCode.computeIfAbsent(version.code(), code -> new ArrayList<>())
                .add(version));
        return byCode.values().stream()
                .flatMap(ofOneCode -> inOrder(ofOneCode, report).stream())
                .toList();
    }

    private static <T> List<Dated<T>> inOrder(List<Dated<T>> ofOneCode, ImportReport report) {
        List<Dated<T>> accepted = new ArrayList<>();
        // A stable sort: of two with the same first day the upper row stays.
        ofOneCode.stream().sorted(Comparator.comparing(Dated::from)).forEach(version -> {
            Dated<T> previous = accepted.isEmpty() ? null : accepted.get(accepted.size() - 1);
            Bilingual clash = previous == null ? null : clash(previous, version);
            if (clash != null) {
                report.error(version.row(), version.code(), clash);
                return;
            }
            if (previous != null && previous.to() == null) {
                accepted.set(accepted.size() - 1, previous.endingBefore(version.from()));
            }
            accepted.add(version);
        });
        return accepted;
    }

    private static Bilingual clash(Dated<?> previous, Dated<?> version) {
        int row = previous.row().number();
        if (previous.from().equals(version.from())) {
            return new Bilingual(
                    "Trùng mã và ngày có hiệu lực với dòng " + row, "Same code and first day as row " + row);
        }
        if (previous.to() != null && !version.from().isAfter(previous.to())) {
            return new Bilingual(
                    "Thời gian hiệu lực chồng lên dòng " + row + " (đến " + previous.to() + ")",
                    "Its validity overlaps row " + row + " (to " + previous.to() + ")");
        }
        return null;
    }
}
