package vn.congvu.web.idempotency;

import java.lang.reflect.UndeclaredThrowableException;
import java.util.Objects;
import java.util.Optional;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.ResponseStatus;
import tools.jackson.databind.json.JsonMapper;
import vn.congvu.web.problem.Problem;
import vn.congvu.web.problem.ProblemException;

/** Runs an {@link Idempotent} method in one transaction with the storing of its answer. */
final class OnceOnly implements MethodInterceptor {

    private final TransactionTemplate transaction;
    private final KeyedRequests requests;
    private final IdempotencyKeys keys;
    private final JsonMapper json;

    OnceOnly(PlatformTransactionManager transactions, KeyedRequests requests, IdempotencyKeys keys, JsonMapper json) {
        this.transaction = new TransactionTemplate(transactions);
        this.requests = requests;
        this.keys = keys;
        this.json = json;
    }

    @Override
    public Object invoke(MethodInvocation call) {
        Optional<KeyedRequest> request = requests.of(call);
        return transaction.execute(
                status -> request.map(keyed -> once(keyed, call)).orElseGet(() -> proceed(call)));
    }

    private Object once(KeyedRequest request, MethodInvocation call) {
        if (!keys.claim(request)) {
            StoredAnswer stored = keys.answer(request);
            if (!request.sameAs(stored)) {
                throw new ProblemException(new Problem("idempotency-key-reused", 422, stored.requestLine()));
            }
            throw new Replay(stored);
        }
        Object result = proceed(call);
        store(request, call, result);
        return result;
    }

    private void store(KeyedRequest request, MethodInvocation call, Object result) {
        if (result instanceof ResponseEntity<?> answer) {
            String location = Objects.toString(answer.getHeaders().getLocation(), null);
            keys.store(request, answer.getStatusCode().value(), location, written(answer.getBody()));
        } else {
            keys.store(request, declaredStatus(call), null, written(result));
        }
    }

    private String written(Object body) {
        return body == null ? null : json.writeValueAsString(body);
    }

    private static int declaredStatus(MethodInvocation call) {
        var declared = AnnotatedElementUtils.findMergedAnnotation(call.getMethod(), ResponseStatus.class);
        return (declared == null ? HttpStatus.OK : declared.code()).value();
    }

    private static Object proceed(MethodInvocation call) {
        try {
            return call.proceed();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable checked) {
            throw new UndeclaredThrowableException(checked);
        }
    }
}
