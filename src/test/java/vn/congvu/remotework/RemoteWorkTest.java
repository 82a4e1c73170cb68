package vn.congvu.remotework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.congvu.ProductTest;

@ProductTest
class RemoteWorkTest {

    @Autowired
    private RemoteTrace pilot;

    @AfterEach
    void tidyUp() {
        pilot.tidyUp();
    }

    @Test
    void aRequestIsApprovedSignedAndEndsWithItsLastDay() {
        pilot.at("2026-03-03T09:00");
        String round = pilot.round(Pilot.round());
        String code = pilot.submitted(Pilot.APPLICANT, Pilot.wish(round, pilot.position(round, "TH-01")));
        assertThat(code).startsWith("LVTN-26740-260303-");
        pilot.plan(Pilot.HEAD, code, Pilot.plan(3)).expect(200);
        pilot.complete(Pilot.HEAD, code, "confirmWorkload", Pilot.workloadEqual())
                .expect(200);
        pilot.complete(Pilot.SECURITY, code, "checkSecurity", Pilot.secure()).expect(200);
        pilot.complete("cb005", code, "checkPersonnel", Pilot.personnelFine()).expect(200);
        pilot.complete(Pilot.LEADER, code, "decide", Pilot.approves()).expect(200);
        assertThat(pilot.status(code)).isEqualTo("APPROVED");
        pilot.complete(Pilot.HEAD, code, "assignWork", Pilot.signs()).expect(200);
        pilot.complete(Pilot.APPLICANT, code, "signCommitment", Pilot.signs()).expect(200);
        assertThat(pilot.status(code)).isEqualTo("ACTIVE");
        assertThat(pilot.days(code, "GRANTED")).isEqualTo(Pilot.DAYS);
        pilot.at("2026-03-18T00:00");
        pilot.fireDueTimers();
        assertThat(pilot.status(code)).isEqualTo("COMPLETED");
    }
}
