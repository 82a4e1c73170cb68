package vn.congvu.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Who does which step, and what they ordinarily enter. */
final class Steps {

    private Steps() {}

    static Map<String, Object> ordinary(String step) {
        return switch (step) {
            case "collectFee" -> Map.of("method", "cash", "receiptNumber", "BL-0001");
            case "receive" -> Map.of("digitised", true);
            case "process" -> Map.of("decision", "submit", "appraisal", "eligible", "draft", "Dự thảo kết quả");
            case "consult" -> Map.of("opinion", "agree", "content", "Thống nhất với dự thảo.");
            case "finalise" -> Map.of("content", "Dự thảo sau khi có ý kiến.");
            case "review" -> Map.of("decision", "approve");
            case "sign" -> Map.of("decision", "sign");
            case "issue" ->
                Map.of("documentNumber", "12/QĐ-UBND", "issuedOn", "2026-02-25", "recipients", "Người nộp; lưu VT");
            case "return" -> Map.of("receiverName", "Nguyễn Thị Thử", "method", "counter", "returnedOn", "2026-02-26");
            default -> throw new IllegalArgumentException("no ordinary answer to " + step);
        };
    }

    static Map<String, Object> accepting(JsonNode intake) {
        List<String> all = new ArrayList<>();
        intake.path("choices")
                .path("components")
                .forEach(choice -> all.add(choice.path("value").asString()));
        return Map.of("decision", "accept", "receivedComponents", all);
    }

    static Map<String, Object> assigning(String officer) {
        return Map.of("officer", officer);
    }

    static Map<String, Object> asksForSupplement(String component) {
        return Map.of(
                "decision",
                "supplement",
                "supplementItems",
                List.of(component),
                "supplementReason",
                "Bản khai chưa có chữ ký của người khai.");
    }

    static Map<String, Object> asksForOpinions(String... units) {
        return Map.of(
                "decision", "consult",
                "consultUnits", List.of(units),
                "consultQuestion", "Đề nghị cho ý kiến về căn cứ áp dụng.");
    }

    static Map<String, Object> apologises(String newDate) {
        return Map.of("decision", "apologise", "reason", "Cần xác minh nơi cư trú trước đây.", "newDate", newDate);
    }

    static Map<String, Object> apologisesWithoutDate() {
        return Map.of("decision", "apologise", "reason", "Cần xác minh nơi cư trú trước đây.", "newPromise", "none");
    }

    static Map<String, Object> returns() {
        return Map.of("decision", "return", "reason", "Căn cứ pháp lý chưa đầy đủ.");
    }

    /** The demo account that does a step at a unit. */
    static String worker(String unit, String step) {
        boolean ward = unit.startsWith(DossierTrace.WARD);
        return switch (step) {
            case "intake", "receive", "collectFee", "return" -> ward ? "clerk" : "clerk.TTPVHCC";
            case "assign", "review" -> ward ? "head" : "head." + unit;
            case "process", "finalise" -> ward ? "officer" : "officer." + unit;
            case "consult" -> "officer." + unit;
            case "sign", "apology" -> ward ? "leader" : "leader." + unit;
            case "issue" -> ward ? "registry" : "registry." + unit.replace("-VP", "");
            default -> throw new IllegalArgumentException("nobody does " + step);
        };
    }
}
