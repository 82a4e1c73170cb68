package vn.congvu.leadershipexam.supervision;

import org.springframework.stereotype.Component;

/** Whether the supervision board of a council has reported. */
@Component
public class Reported {

    private final SupervisionReports reports;

    Reported(SupervisionReports reports) {
        this.reports = reports;
    }

    public boolean is(String round, int council) {
        return reports.of(round, council).isPresent();
    }
}
