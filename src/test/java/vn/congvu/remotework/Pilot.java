package vn.congvu.remotework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A round of the pilot at the office of the sample ward in March 2026, and what people ordinarily say in it. */
public final class Pilot {

    public static final String UNIT = "26740-VP";
    public static final String APPLICANT = "cb006";
    public static final String OTHER = "cb007";
    public static final String SECURITY = "cb020";
    public static final String HEAD = "cb004";
    public static final String LEADER = "cb001";

    /** Tuesday, Thursday and the Tuesday after. */
    public static final List<String> DAYS = List.of("2026-03-10", "2026-03-12", "2026-03-17");

    private Pilot() {}

    public static Map<String, Object> round() {
        return round(unit(10, 50, 6), List.of(position("TH-01", APPLICANT, OTHER)));
    }

    public static Map<String, Object> round(Map<String, Object> unit, List<Map<String, Object>> positions) {
        Map<String, Object> round = new HashMap<>();
        round.put("nameVi", "Thí điểm làm việc tại nhà");
        round.put("nameEn", "Pilot of working from home");
        round.put("legalBasis", "Kế hoạch thí điểm (giả định)");
        round.put("publishedIn", "Trang nội bộ, mục Thí điểm");
        round.put("from", "2026-03-09");
        round.put("to", "2026-03-31");
        round.put("units", List.of(unit));
        round.put("positions", positions);
        return round;
    }

    public static Map<String, Object> unit(int headCount, int ratio, int minPresent) {
        Map<String, Object> unit = new HashMap<>();
        unit.put("unitCode", UNIT);
        unit.put("headCount", headCount);
        unit.put("ratioPercent", ratio);
        unit.put("minPresent", minPresent);
        unit.put("daysPerWeek", 2);
        unit.put("securityUnit", "26740-VHXH");
        unit.put("baselineOnTime", 96.5);
        unit.put("baselineSatisfaction", 91.2);
        return unit;
    }

    public static Map<String, Object> position(String code, String... holders) {
        Map<String, Object> position = new HashMap<>();
        position.put("unitCode", UNIT);
        position.put("code", code);
        position.put("titleVi", "Chuyên viên tổng hợp");
        position.put("titleEn", "Officer (general affairs)");
        position.put("citizenContact", false);
        position.put("handlesProcedures", false);
        position.put("secretDuty", false);
        position.put("holders", List.of(holders));
        return position;
    }

    public static Map<String, Object> with(Map<String, Object> data, Object... changes) {
        Map<String, Object> changed = new HashMap<>(data);
        for (int i = 0; i < changes.length; i += 2) {
            changed.put((String) changes[i], changes[i + 1]);
        }
        return changed;
    }

    public static Map<String, Object> wish(String round, String position) {
        Map<String, Object> wish = new HashMap<>();
        wish.put("roundId", round);
        wish.put("positionId", position);
        wish.put("days", DAYS);
        wish.put("place", "Số 5, Đường Mẫu");
        wish.put("phone", "0100000001");
        wish.put("hasPhone", true);
        wish.put("hasComputer", true);
        wish.put("hasPrinter", true);
        wish.put("hasInternet", true);
        wish.put("commits", true);
        wish.put("onProbation", false);
        wish.put("underDiscipline", false);
        return wish;
    }

    /** As many hours as the days have at the office. */
    public static List<Map<String, Object>> plan(int days) {
        List<Map<String, Object>> lines = new ArrayList<>();
        for (int i = 1; i <= days; i++) {
            Map<String, Object> line = new HashMap<>();
            line.put("product", "Báo cáo tổng hợp " + i);
            line.put("measuredIn", "báo cáo");
            line.put("quantity", 1);
            line.put("hours", 8);
            line.put("dueOn", "2026-03-17");
            line.put("quality", "Không phải sửa quá một lần");
            line.put("taskKind", "INDEPENDENT");
            lines.add(line);
        }
        return lines;
    }

    /** The first products of the plan are due on another day, or on the same one still. */
    public static List<Map<String, Object>> due(String day, int products) {
        return IntStream.rangeClosed(1, products)
                .mapToObj(number -> Map.<String, Object>of("number", number, "dueOn", day))
                .toList();
    }

    public static Map<String, Object> workloadEqual() {
        return Map.of("opinion", "confirm");
    }

    public static Map<String, Object> secure() {
        return Map.of("opinion", "pass", "vpn", true, "mfa", true, "device", true);
    }

    public static Map<String, Object> personnelFine() {
        return Map.of("opinion", "pass", "rota", true, "probation", "no", "discipline", "no");
    }

    public static Map<String, Object> approves() {
        return Map.of("decision", "approve");
    }

    public static Map<String, Object> reduces(List<String> days) {
        return Map.of(
                "decision",
                "reduce",
                "grantedDays",
                days,
                "reasonCode",
                "OFFICE_EMPTY",
                "reason",
                "Tuần đó thiếu người trực.");
    }

    public static Map<String, Object> grantsAppeal() {
        return Map.of("decision", "accept", "answer", "Lý do đã nêu không còn.");
    }

    public static Map<String, Object> rejectsAppeal() {
        return Map.of("decision", "reject", "answer", "Lý do đã nêu vẫn còn đúng.");
    }

    public static Map<String, Object> refuses(String code) {
        return Map.of("decision", "refuse", "reasonCode", code, "reason", "Trong tháng có đoàn kiểm tra.");
    }

    public static Map<String, Object> signs() {
        return Map.of("signed", true);
    }
}
