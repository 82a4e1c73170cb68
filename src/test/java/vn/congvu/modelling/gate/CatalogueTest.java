package vn.congvu.modelling.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItems;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.congvu.ProductTest;

@ProductTest
class CatalogueTest {

    @Autowired
    private ListableBeanFactory beans;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private MockMvc web;

    @Test
    void theDelegatesOfTheCatalogueAreThoseOfTheFeaturesThatAreBuilt() {
        Set<String> catalogued = catalogue.delegates().stream()
                .filter(delegate -> Files.exists(Path.of("src/main/java/vn/congvu", delegate.feature())))
                .map(Catalogue.Delegate::name)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(new TreeSet<>(Set.of(beans.getBeanNamesForType(JavaDelegate.class))))
                .isEqualTo(catalogued);
    }

    @Test
    void aTimerWaitsForADateOfTheCatalogueOrForSomeWorkingTime() {
        assertThat(catalogue.hasTimer("sla.dueDate")).isTrue();
        assertThat(catalogue.hasTimer("workingTime.P3_5D")).isTrue();
        assertThat(catalogue.hasTimer("workingTime.PT16H")).isTrue();
        assertThat(catalogue.hasTimer("sla.tomorrow")).isFalse();
        assertThat(catalogue.hasTimer("workingTime.P0D")).isFalse();
        assertThat(catalogue.hasTimer("workingTime.soon")).isFalse();
    }

    @Test
    void designersChooseFromTheCatalogueAndFromWhatIsInForce() throws Exception {
        web.perform(get("/api/models/catalogue").with(httpBasic("designer", "congvu")))
                .andExpect(jsonPath("$.delegates[?(@.name == 'issueReceipt')].labelEn")
                        .value("Issue the receipt (form 01)"))
                .andExpect(jsonPath("$.processes").value(hasItems("citizen-feedback", "dossier-stage")))
                .andExpect(jsonPath("$.decisions").value(hasItems("escalation-ladder", "feedback-priority")))
                .andExpect(jsonPath("$.forms").value(hasItems("citizen-feedback.open", "dossier-handling.apology")));
    }
}
