package vn.congvu.web.json;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes a moment as people here read it, offset included: {@code 2026-02-26T17:00:00+07:00}. */
final class LocalMoment extends StdSerializer<Instant> {

    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ISO_OFFSET_DATE_TIME.withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    LocalMoment() {
        super(Instant.class);
    }

    @Override
    public void serialize(Instant moment, JsonGenerator json, SerializationContext context) {
        json.writeString(FORM.format(moment));
    }
}
