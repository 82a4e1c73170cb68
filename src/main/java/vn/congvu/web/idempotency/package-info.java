/** Writes that may be repeated without harm: {@link vn.congvu.web.idempotency.Idempotent}. */
@NamedInterface("idempotency")
package vn.congvu.web.idempotency;

import org.springframework.modulith.NamedInterface;
