package vn.congvu.web.request;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Reads {@code 2026-02-12T10:00:00+07:00} from a query, where a plain {@code +} arrives as a space. */
@Component
class MomentParameter implements Converter<String, Instant> {

    @Override
    public Instant convert(String text) {
        return OffsetDateTime.parse(text.strip().replace(' ', '+')).toInstant();
    }
}
