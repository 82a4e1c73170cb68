package vn.congvu.web.idempotency;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.aopalliance.intercept.MethodInvocation;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tools.jackson.databind.json.JsonMapper;
import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemException;

/** Reads the key of the current request. The body counts as it was understood: blanks make no difference. */
@Component
class KeyedRequests {

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,100}");

    private final JsonMapper json;

    KeyedRequests(JsonMapper json) {
        this.json = json;
    }

    Optional<KeyedRequest> of(MethodInvocation call) {
        HttpServletRequest request =
                ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
        String key = request.getHeader(Idempotent.HEADER);
        if (key == null) {
            return Optional.empty();
        }
        if (!KEY.matcher(key).matches()) {
            throw new ProblemException(
                    new Problem("invalid-parameter", 400).field(Idempotent.HEADER, "not-an-idempotency-key"));
        }
        return Optional.of(new KeyedRequest(request.getRemoteUser(), key, line(request), bodyHash(call)));
    }

    private static String line(HttpServletRequest request) {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String line = request.getMethod() + " " + request.getRequestURI() + query;
        return line.length() <= 500 ? line : sha256(line.getBytes(StandardCharsets.UTF_8));
    }

    private String bodyHash(MethodInvocation call) {
        Parameter[] parameters = call.getMethod().getParameters();
        for (int i = 0; i < parameters.length; i++) {
            if (parameters[i].isAnnotationPresent(RequestBody.class)) {
                return sha256(json.writeValueAsBytes(call.getArguments()[i]));
            }
        }
        return sha256(new byte[0]);
    }

    private static String sha256(byte[] text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
