package vn.congvu.web.openapi;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congvu.web.idempotency.Idempotent;
import vn.congvu.web.problem.ProblemDetails;

/** What every operation has in common: how to sign in, how it refuses, how it is repeated. */
@Configuration(proxyBeanMethods = false)
class OpenApiDescription {

    private static final String BASIC = "basic";
    private static final String SESSION = "session";

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Công Vụ")
                        .version("1")
                        .description("Programs sign in with HTTP Basic. A browser has a session (POST /api/session) and"
                                + " returns the cookie XSRF-TOKEN in the header X-XSRF-TOKEN with every write."))
                .servers(List.of(new Server().url("/")))
                .components(new Components()
                        .addSecuritySchemes(
                                BASIC,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.HTTP)
                                        .scheme(BASIC))
                        .addSecuritySchemes(
                                SESSION,
                                new SecurityScheme()
                                        .type(SecurityScheme.Type.APIKEY)
                                        .in(SecurityScheme.In.COOKIE)
                                        .name("SESSION")))
                .security(
                        List.of(new SecurityRequirement().addList(BASIC), new SecurityRequirement().addList(SESSION)));
    }

    @Bean
    ModelResolver describedTypes(ObjectMapperProvider mappers) {
        return new ModelResolver(mappers.jsonMapper(), new SchemaNames());
    }

    @Bean
    OpenApiCustomizer describedProblems() {
        return api -> ModelConverters.getInstance(api.getSpecVersion() == SpecVersion.V31)
                .resolveAsResolvedSchema(new AnnotatedType(ProblemDetails.class))
                .referencedSchemas
                .forEach(api.getComponents()::addSchemas);
    }

    @Bean
    OperationCustomizer describedRefusals() {
        Schema<?> problem = new Schema<>().$ref("#/components/schemas/" + ProblemDetails.class.getSimpleName());
        var content = new Content().addMediaType("application/problem+json", new MediaType().schema(problem));
        return (operation, handler) -> {
            var refusal = new ApiResponse()
                    .description("Refused: why, and what to do")
                    .content(content);
            operation.getResponses().addApiResponse("default", refusal);
            return operation;
        };
    }

    @Bean
    OperationCustomizer describedRepetition() {
        return (operation, handler) -> {
            if (handler.hasMethodAnnotation(Idempotent.class)) {
                operation.addParametersItem(new HeaderParameter()
                        .name(Idempotent.HEADER)
                        .description("The same key and body again gets the first answer, for 24 hours")
                        .schema(new StringSchema().maxLength(100)));
            }
            return operation;
        };
    }
}
