package vn.congvu.casefile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What citizens write to the office, and what the office ordinarily answers at each step. */
public final class Feedback {

    public static final String KEY = "citizen-feedback";

    private Feedback() {}

    /** A hole in the pavement: handled by the division of infrastructure, answered by its head. */
    public static Map<String, Object> pavement() {
        Map<String, Object> data = new HashMap<>();
        data.put("title", "Vỉa hè hỏng ở Đường Mẫu");
        data.put("content", "Vỉa hè trước số 5 Đường Mẫu sụt một đoạn dài hai mét.");
        data.put("field", "infrastructure");
        data.put("danger", "no");
        data.put("place", "Số 5, Đường Mẫu");
        data.put("contactName", "Nguyễn Thị Thử");
        data.put("contactPhone", "0100000001");
        data.put("contactEmail", "thu@example.com");
        return data;
    }

    /** A hole somebody may fall into: the leader answers. */
    static Map<String, Object> danger() {
        Map<String, Object> data = pavement();
        data.put("danger", "yes");
        return data;
    }

    public static Map<String, Object> accepts() {
        return Map.of("decision", "accept");
    }

    static Map<String, Object> refuses() {
        return Map.of("decision", "refuse", "reason", "Nội dung không thuộc thẩm quyền của phường.");
    }

    static Map<String, Object> asksForMore() {
        return Map.of("decision", "supplement", "reason", "Cần biết rõ đoạn vỉa hè nào bị hỏng.");
    }

    /** Nothing is missing. */
    public static Map<String, Object> isClear() {
        return Map.of("decision", "clear");
    }

    public static Map<String, Object> answers() {
        return Map.of(
                "verification", "Đã xem tại chỗ, vỉa hè sụt hai mét.",
                "answer", "Phường sẽ sửa đoạn vỉa hè này trong tuần.");
    }

    public static Map<String, Object> approves() {
        return Map.of("answer", "Phường sẽ sửa đoạn vỉa hè này trong tuần.", "decision", "approve");
    }

    static Map<String, Object> signs() {
        return Map.of("answer", "Phường sẽ sửa đoạn vỉa hè này ngay.", "decision", "sign");
    }

    static Map<String, Object> returns() {
        Map<String, Object> data = new HashMap<>(approves());
        data.put("decision", "return");
        data.put("reason", "Chưa nêu rõ ngày sửa xong.");
        return data;
    }

    static Map<String, Object> publishes() {
        return Map.of("places", List.of("portal", "board"), "anonymised", true);
    }
}
