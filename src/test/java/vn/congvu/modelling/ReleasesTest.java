package vn.congvu.modelling;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congvu.modelling.ModelKind.FORM;
import static vn.congvu.modelling.Shipped.INTAKE;
import static vn.congvu.modelling.Shipped.REVIEW;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.ProductTest;
import vn.congvu.modelling.Workshop.Answer;

/** The product starts again, of the same release or of the next one, while people have decided on models themselves. */
@ProductTest
@Transactional
class ReleasesTest {

    @Autowired
    private Workshop workshop;

    @Autowired
    private ShippedRegistration registration;

    @Test
    void aStartOfTheSameReleaseChangesNothing() {
        workshop.putInForce(INTAKE, FORM, Shipped.intakeAskingMore());

        registration.importNow();

        assertThat(live(INTAKE)).isEqualTo(2);
        assertThat(numbers(INTAKE)).containsExactly("2", "1");
        assertThat(numbers(REVIEW)).containsExactly("1");
    }

    @Test
    void whatPeopleDecidedStaysInForceWhenTheNextReleaseShipsAnother() {
        workshop.putInForce(INTAKE, FORM, Shipped.intakeAskingMore());

        release(INTAKE, Shipped.asking(INTAKE, "colour", "Màu hồ sơ"));
        registration.importNow();

        assertThat(live(INTAKE)).isEqualTo(2);
        assertThat(workshop.source("/" + INTAKE + "/source")).contains("Mức độ khẩn");
        assertThat(numbers(INTAKE)).contains("3");
    }

    @Test
    void whatWaitsComesIntoForceWhenAnApproverSaysSo() {
        workshop.putInForce(INTAKE, FORM, Shipped.intakeAskingMore());
        release(INTAKE, Shipped.asking(INTAKE, "colour", "Màu hồ sơ"));

        Answer taken = workshop.restore("approver", INTAKE, 3);

        assertThat(taken.status()).isEqualTo(200);
        assertThat(live(INTAKE)).isEqualTo(4);
        assertThat(workshop.source("/" + INTAKE + "/source")).contains("Màu hồ sơ");
    }

    @Test
    void whatNobodyDecidedOnFollowsTheRelease() {
        release(REVIEW, Shipped.asking(REVIEW, "colour", "Màu hồ sơ"));

        assertThat(live(REVIEW)).isEqualTo(2);
        assertThat(workshop.source("/" + REVIEW + "/source")).contains("Màu hồ sơ");
    }

    private void release(String form, String content) {
        registration.register(List.of(new NewVersion(form, FORM, content, Sha256.of(content), null)));
    }

    private int live(String key) {
        return workshop.read("auditor", "/" + key).number("liveVersion");
    }

    private List<String> numbers(String key) {
        return workshop.read("auditor", "/" + key + "/versions").texts("items", "version");
    }
}
