package vn.congvu.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OpenApiDescription {

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Công Vụ")
                        .version("1")
                        .description("Errors are application/problem+json in Vietnamese and English. Writes take"
                                + " Idempotency-Key. Browsers: session cookie and X-XSRF-TOKEN; programs: HTTP Basic."))
                .servers(List.of(new Server().url("/")));
    }
}
