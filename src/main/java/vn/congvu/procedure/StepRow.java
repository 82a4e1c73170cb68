package vn.congvu.procedure;

import java.math.BigDecimal;
import vn.congvu.importing.BadRow;
import vn.congvu.importing.CsvRow;

/** One row of an approved process as it is printed: who does what, where, in how many hours. */
record StepRow(
        CsvRow row,
        StageKind stage,
        int number,
        String laneVi,
        Actor actor,
        Place place,
        String nameVi,
        String nameEn,
        int minutes) {

    private static final BigDecimal MINUTES_AN_HOUR = BigDecimal.valueOf(60);

    enum Actor {
        INTAKE,
        DIVISION_HEAD,
        OFFICER,
        LEADER,
        REGISTRY,
        COUNCIL
    }

    enum Place {
        SERVICE_CENTRE,
        DIVISION,
        WARD,
        DEPARTMENT,
        OFFICE,
        INSTITUTION
    }

    static StepRow of(CsvRow row) {
        StageKind stage = row.choice("stage", StageKind.class);
        Integer number = row.count("step_no");
        BigDecimal hours = row.amount("hours");
        if (number == null || hours == null) {
            throw new BadRow("Thiếu số thứ tự bước hoặc số giờ", "The step number or the hours are missing");
        }
        return new StepRow(
                row,
                stage,
                number,
                row.text("lane_vi", 300),
                row.choice("role", Actor.class),
                row.choice("unit_kind", Place.class),
                row.text("task_vi", 300),
                row.text("task_en", 300),
                minutes(hours));
    }

    private static int minutes(BigDecimal hours) {
        try {
            return hours.multiply(MINUTES_AN_HOUR).intValueExact();
        } catch (ArithmeticException e) {
            throw new BadRow("Số giờ " + hours + " không tròn phút", hours + " hours are no whole minutes");
        }
    }

    boolean inTheOffice() {
        return place == Place.OFFICE;
    }

    Step as(StepKey key) {
        boolean atInstitution = place == Place.INSTITUTION || place == Place.WARD || place == Place.DEPARTMENT;
        return new Step(key, number, minutes, nameVi, nameEn, laneVi, atInstitution);
    }
}
