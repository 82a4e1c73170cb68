package vn.congvu.web.problem;

import java.util.List;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import tools.jackson.databind.json.JsonMapper;
import vn.congvu.web.json.TestJson;

/** One controller with the product's JSON and its problems, without the rest of the product. */
public final class StandaloneWeb {

    private StandaloneWeb() {}

    public static MockMvc around(Object controller) {
        JsonMapper json = TestJson.mapper();
        var texts = new ProblemTexts();
        var problems = new Problems(texts, finder(texts), json);
        return MockMvcBuilders.standaloneSetup(controller)
                .setControllerAdvice(new ProblemAdvice(problems))
                .setConversionService(new ApplicationConversionService())
                .setMessageConverters(new JacksonJsonHttpMessageConverter(json))
                .build();
    }

    public static Problems problems() {
        var texts = new ProblemTexts();
        return new Problems(texts, finder(texts), TestJson.mapper());
    }

    private static ProblemFinder finder(ProblemTexts texts) {
        return new ProblemFinder(List.of(
                new BodyProblems(),
                new ParameterProblems(),
                new ConstraintProblems(new ConstraintReasons(texts)),
                new RequestProblems(),
                new DataProblems()));
    }
}
