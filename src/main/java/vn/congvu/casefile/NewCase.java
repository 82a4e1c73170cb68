package vn.congvu.casefile;

import java.util.Map;

/**
 * What a case is opened with, before it has been checked.
 *
 * @param unit the institution that receives it; may be left out by whoever sits at one counter only
 * @param channel how it came in, at the counter when nothing is said
 * @param data of the form the procedure begins with
 */
public record NewCase(String procedureKey, String unit, CaseChannel channel, Map<String, Object> data) {

    public NewCase {
        channel = channel == null ? CaseChannel.COUNTER : channel;
        data = data == null ? Map.of() : data;
    }
}
