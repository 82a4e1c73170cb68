package vn.congvu.remotework;

import java.util.List;
import vn.congvu.remotework.request.Decision;
import vn.congvu.workflow.StepCompletion.Choice;

/** What may be answered to an appeal, in words that fit what it is against. */
final class AppealAnswers {

    static final String GRANT = "accept";

    private static final String UPHOLD = "reject";

    private AppealAnswers() {}

    static List<Choice> to(Decision.Kind against) {
        return switch (against) {
            case REDUCE ->
                either(
                        "Chấp nhận, đồng ý thêm ngày",
                        "Grant it: more days",
                        "Giữ nguyên số ngày đã đồng ý",
                        "Uphold the days granted");
            case REVOKE ->
                either(
                        "Chấp nhận, bỏ việc thu hồi và xét lại từ đầu",
                        "Grant it: not revoked, looked at anew",
                        "Giữ nguyên việc thu hồi",
                        "Uphold the revocation");
            case REFUSE, APPROVE ->
                either(
                        "Chấp nhận, xét lại đề nghị",
                        "Grant it: the request is looked at anew",
                        "Giữ nguyên việc từ chối",
                        "Uphold the refusal");
        };
    }

    private static List<Choice> either(String grant, String grantEn, String uphold, String upholdEn) {
        return List.of(new Choice(GRANT, grant, grantEn), new Choice(UPHOLD, uphold, upholdEn));
    }
}
