package vn.congvu.remotework.request;

import java.util.Set;
import vn.congvu.web.problem.Bilingual;

/** How a request stands, or ended. */
public enum RequestStatus {
    SUBMITTED("đang xem xét", "being considered"),
    APPROVED("đã đồng ý, chờ ký cam kết", "approved, to be signed"),
    ACTIVE("đã có hiệu lực", "in effect"),
    SUSPENDED("tạm dừng", "suspended"),
    COMPLETED("đã kết thúc", "completed"),
    REFUSED("bị từ chối", "refused"),
    REVOKED("bị thu hồi", "revoked"),
    LAPSED("hết hiệu lực do không ký", "lapsed unsigned"),
    WITHDRAWN("đã rút", "withdrawn"),
    CLOSED("đóng theo đợt", "closed with the round");

    /** Whose people count against the quota. */
    static final Set<RequestStatus> WITH_A_PLACE = Set.of(APPROVED, ACTIVE, SUSPENDED);

    private final Bilingual words;

    RequestStatus(String vi, String en) {
        words = new Bilingual(vi, en);
    }

    public Bilingual words() {
        return words;
    }
}
