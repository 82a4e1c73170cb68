package vn.congvu.remotework.request;

import java.util.Map;

/** Boxes of forms that have to be ticked before a step is done. */
public final class Ticked {

    private Ticked() {}

    public static void require(Map<String, Object> data, String field) {
        if (!Boolean.TRUE.equals(data.get(field))) {
            throw RequestProblems.missing(field, "remote-work-to-be-ticked");
        }
    }
}
