package vn.congvu.remotework;

import java.util.Map;

/** Boxes of forms that have to be ticked before a step is done. */
final class Ticked {

    private Ticked() {}

    static void require(Map<String, Object> data, String field) {
        if (!Boolean.TRUE.equals(data.get(field))) {
            throw RequestProblems.missing(field, "remote-work-to-be-ticked");
        }
    }
}
