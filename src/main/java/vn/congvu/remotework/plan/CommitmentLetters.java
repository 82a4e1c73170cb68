package vn.congvu.remotework.plan;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.congvu.remotework.request.RemoteNotices;
import vn.congvu.remotework.request.RemoteRequest;
import vn.congvu.web.problem.Bilingual;

/** Tells both sides that there is something to sign. */
@Component
class CommitmentLetters {

    private final RemoteNotices notices;
    private final Clock clock;

    CommitmentLetters(RemoteNotices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    void drawn(RemoteRequest request) {
        String code = request.code();
        String once = "commitment:" + clock.instant();
        notices.tellApplicant(
                request,
                once,
                new Bilingual(
                        code + ": bản cam kết được lập lại theo lịch mới; chỉ làm tại nhà ngày mới khi hai bên đã ký.",
                        code + ": the commitment is drawn up anew; a new day at home needs both signatures first."));
        notices.tellHeads(
                request,
                once,
                new Bilingual(
                        code + ": bản cam kết được lập lại theo lịch mới, cần cả hai bên ký.",
                        code + ": the commitment is drawn up anew and needs both signatures."));
    }
}
