package vn.congvu.web.idempotency;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a controller method that writes: one transaction around the whole method, and with the header
 * {@code Idempotency-Key} the answer is stored in it. The same key and body again gets the stored answer for 24 hours,
 * another body 422, a key whose first request still runs 409. A refused request stores nothing and may be repeated.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {

    String HEADER = "Idempotency-Key";
    String REPLAYED = "Idempotency-Replayed";
}
