package vn.congvu.remotework.review;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Half a year of three units at home, drawn with fixed seeds and written into the tables as the product would have written
 * it. What was drawn is kept, so that a test can compute from it what the review ought to say.
 */
final class SimulatedRound {

    static final String WARD_OFFICE = "26740-VP";
    static final String SOCIETY = "26740-VHXH";
    static final String REFORM = "SNV-CCHC";

    static final LocalDate FIRST = LocalDate.parse("2026-01-05");
    static final LocalDate LAST = LocalDate.parse("2026-07-04");

    /** What was drawn of one unit. */
    static final class Drawn {
        int stepsBefore;
        int inTimeBefore;
        int steps;
        int inTime;
        int products;
        int productsInTime;
        final List<Double> output = new ArrayList<>();
        final List<Double> scores = new ArrayList<>();
    }

    private final JdbcTemplate jdbc;
    private final String round;
    private final Map<String, Drawn> units = new HashMap<>();
    private int clocks;

    SimulatedRound(JdbcTemplate jdbc, String round) {
        this.jdbc = jdbc;
        this.round = round;
    }

    Drawn of(String unit) {
        return units.get(unit);
    }

    void draw() {
        unit(WARD_OFFICE, 1, 900, 0.965, 1000, 0.985, List.of("cb006", "cb007", "cb008"));
        unit(SOCIETY, 2, 700, 0.98, 650, 0.90, List.of("cb020", "cb021"));
        unit(REFORM, 3, 14, 0.95, 11, 0.95, List.of("cb056"));
    }

    private void unit(
            String unit, long seed, int before, double goodBefore, int after, double good, List<String> people) {
        Random random = new Random(seed);
        Drawn drawn = new Drawn();
        units.put(unit, drawn);
        for (int i = 0; i < before; i++) {
            boolean inTime = random.nextDouble() < goodBefore;
            drawn.stepsBefore++;
            drawn.inTimeBefore += inTime ? 1 : 0;
            step(unit, FIRST.minusDays(1 + random.nextInt(180)), inTime, "dossier-stage");
        }
        for (int i = 0; i < after; i++) {
            boolean inTime = random.nextDouble() < good;
            drawn.steps++;
            drawn.inTime += inTime ? 1 : 0;
            step(unit, FIRST.plusDays(random.nextInt(181)), inTime, "dossier-stage");
        }
        step(unit, FIRST.minusDays(183), false, "dossier-stage");
        step(unit, LAST.plusDays(1), false, "dossier-stage");
        step(unit, FIRST.plusDays(9), false, "remote-work-approval");
        people.forEach(person -> atHome(unit, person, random, drawn));
    }

    private void step(String unit, LocalDate day, boolean inTime, String process) {
        String key = "SIM-" + round + "-" + ++clocks;
        LocalDateTime at = day.atTime(3, 0);
        jdbc.update(
                "INSERT INTO sla_clock (clock_key, kind, dossier_code, procedure_code, element_id, name_vi, name_en, unit_code,"
                        + " institution_code, calendar_version, state, started_at, due_at, stopped_at, outcome, worked_minutes,"
                        + " paused_minutes) VALUES (?, 'STEP', ?, ?, 'x', 'x', 'x', ?, 'x', 'x', 'STOPPED', ?, ?, ?, ?, 60, 0)",
                key,
                key,
                process,
                unit,
                at,
                at,
                at,
                inTime ? "ON_TIME" : "LATE");
        jdbc.update(
                "INSERT INTO sla_outcome (clock_id, kind, dossier_code, procedure_code, element_id, name_vi, name_en, unit_code,"
                        + " institution_code, outcome, official_outcome, due_at, ended_at, worked_minutes, paused_minutes,"
                        + " late_minutes, period_month) SELECT id, kind, dossier_code, procedure_code, element_id, name_vi,"
                        + " name_en, unit_code, institution_code, outcome, outcome, due_at, stopped_at, 60, 0, 0, ?"
                        + " FROM sla_clock WHERE clock_key = ?",
                YearMonth.from(day).toString(),
                key);
    }

    /** One request a month: some Tuesdays and Thursdays, a product of eight hours for each. */
    private void atHome(String unit, String person, Random random, Drawn drawn) {
        for (YearMonth month = YearMonth.of(2026, 1);
                month.isBefore(YearMonth.of(2026, 7));
                month = month.plusMonths(1)) {
            int days = 4 + random.nextInt(5);
            String code = "SIM-" + round.substring(0, 8) + "-" + person + "-" + month;
            request(code, unit, person, month);
            double hours = 0;
            for (int i = 1; i <= days; i++) {
                LocalDate day = month.atDay(6 + 2 * i);
                jdbc.update(
                        "INSERT INTO remote_work_day (request_code, date_of, state, committed) VALUES (?, ?, 'GRANTED', TRUE)",
                        code,
                        day);
                hours += product(code, i, day, random, drawn);
            }
            doesNotCount(code, month);
            drawn.output.add(hours / days);
            double score = 700 + random.nextInt(300);
            drawn.scores.add(score / 10);
            evaluation(code, month, score / 10);
        }
    }

    /** A day nobody signed for, one that was called back, and a product that was dropped. */
    private void doesNotCount(String code, YearMonth month) {
        String day = "INSERT INTO remote_work_day (request_code, date_of, state, committed) VALUES (?, ?, ?, ?)";
        jdbc.update(day, code, month.atDay(24), "GRANTED", false);
        jdbc.update(day, code, month.atDay(25), "CALLED_BACK", true);
        jdbc.update(
                "INSERT INTO remote_work_plan_line (request_code, line_no, product, measured_in, quantity, hours, due_on, quality,"
                        + " task_kind, accepted, dropped) VALUES (?, 99, 'x', 'x', 1, 8, ?, 'x', 'INDEPENDENT', TRUE, TRUE)",
                code,
                month.atDay(20));
    }

    private void request(String code, String unit, String person, YearMonth month) {
        jdbc.update(
                "INSERT INTO remote_work_request (code, version, round_id, unit_code, institution_code, position_id, applicant,"
                        + " applicant_name, place, phone, has_phone, has_computer, has_printer, has_internet, commits,"
                        + " on_probation, under_discipline, status, submitted_at, appeal_granted, begun_at, ended_at)"
                        + " VALUES (?, 0, ?, ?, ?, 'x', ?, 'x', 'x', 'x', TRUE, TRUE, TRUE, TRUE, TRUE, FALSE, FALSE,"
                        + " 'COMPLETED', ?, FALSE, ?, ?)",
                code,
                round,
                unit,
                unit.substring(0, unit.indexOf('-')),
                person,
                month.atDay(1).atStartOfDay(),
                month.atDay(2).atStartOfDay(),
                month.atDay(26).atTime(17, 0));
    }

    /** @return its hours when it was accepted */
    private double product(String code, int number, LocalDate day, Random random, Drawn drawn) {
        boolean accepted = random.nextDouble() < 0.9;
        boolean late = random.nextDouble() < 0.1;
        boolean excused = late && random.nextDouble() < 0.3;
        jdbc.update(
                "INSERT INTO remote_work_plan_line (request_code, line_no, product, measured_in, quantity, hours, due_on, quality,"
                        + " task_kind, delivered_at, accepted, returned, excuse_cause) VALUES (?, ?, 'x', 'x', 1, ?, ?, 'x',"
                        + " 'INDEPENDENT', ?, ?, 0, ?)",
                code,
                number,
                new BigDecimal("8.00"),
                day,
                day.plusDays(late ? 1 : 0).atTime(8, 0),
                accepted,
                excused ? "SYSTEM_OUTAGE" : null);
        drawn.products++;
        drawn.productsInTime += late && !excused ? 0 : 1;
        return accepted ? 8 : 0;
    }

    private void evaluation(String code, YearMonth month, double score) {
        jdbc.update(
                "INSERT INTO remote_work_evaluation (request_code, month_of, products, delivered, late, excused, returned,"
                        + " quantity, quality, progress, score, rating, state, evaluated_by, shown_at, dispute_by)"
                        + " VALUES (?, ?, 1, 1, 0, 0, 0, 100, 100, 100, ?, 'GOOD', 'LOCKED', 'x', ?, ?)",
                code,
                month.toString(),
                score,
                month.atDay(27).atStartOfDay(),
                month.atDay(27).atStartOfDay());
    }

    /** Other tests count what is in the ledger. */
    static void remove(JdbcTemplate jdbc) {
        jdbc.update("DELETE FROM sla_outcome WHERE dossier_code LIKE 'SIM-%'");
        jdbc.update("DELETE FROM sla_clock WHERE dossier_code LIKE 'SIM-%'");
        for (String table : List.of("evaluation", "plan_line", "day")) {
            jdbc.update("DELETE FROM remote_work_" + table + " WHERE request_code LIKE 'SIM-%'");
        }
        jdbc.update("DELETE FROM remote_work_request WHERE code LIKE 'SIM-%'");
    }
}
