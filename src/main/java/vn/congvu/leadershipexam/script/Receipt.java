package vn.congvu.leadershipexam.script;

import java.util.Map;
import vn.congvu.leadershipexam.evidence.Sha256;

/**
 * Random digits that only the coder's desk has, so that a mistake can be taken back. Each table keeps another fingerprint
 * of it: without the receipt itself the rows do not find each other.
 */
record Receipt(String digits) {

    String of(Part part) {
        return Sha256.of(Map.of("part", part.name(), "receipt", digits));
    }

    enum Part {
        SCRIPT,
        LINK,
        NUMBER
    }
}
