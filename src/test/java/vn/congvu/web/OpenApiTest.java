package vn.congvu.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.congvu.ProductTest;

@ProductTest
class OpenApiTest {

    private static final Path COMMITTED = Path.of("src/docs/openapi.json");

    @Autowired
    private MockMvc web;

    @Test
    void theCommittedDescriptionIsTheOneServed() throws Exception {
        String served = pretty(web.perform(get("/v3/api-docs"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8));
        if (Boolean.getBoolean("openapi.update")) {
            Files.writeString(COMMITTED, served);
        }

        assertThat(Files.readString(COMMITTED))
                .as(
                        "%s differs from the product; if that is meant: mvn test -Dtest=OpenApiTest -Dopenapi.update=true",
                        COMMITTED)
                .isEqualTo(served);
    }

    private static String pretty(String json) {
        var mapper = JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .build();
        Object tree = mapper.readValue(json, Object.class);
        return mapper.writeValueAsString(tree).replace("\r\n", "\n") + "\n";
    }
}
