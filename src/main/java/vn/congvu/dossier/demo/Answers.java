package vn.congvu.dossier.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.congvu.workflow.inbox.InboxTask;

/** What people enter into the forms of their steps. */
final class Answers {

    private Answers() {}

    /** What completes the task. */
    static Map<String, Object> to(Scene scene, InboxTask task) {
        ScriptedEvent event = scene.event();
        return switch (event.verb()) {
            case ACCEPT -> Map.of("decision", "accept", "receivedComponents", scene.neededComponents());
            case REFUSE -> Map.of("decision", "refuse", "refusalReason", event.text());
            case ASK -> asking(scene, task);
            case COLLECT_FEE -> Map.of("method", "cash", "receiptNumber", "BL-%04d".formatted(scene.number()));
            case RECEIVE -> Map.of("digitised", true);
            case ASSIGN -> Map.of("officer", event.object());
            case PROCESS -> begun("process", event.textOr("Hồ sơ đủ điều kiện; trình dự thảo kết quả kèm theo."));
            case ENQUIRE ->
                Map.of("decision", "consult", "consultUnits", event.objects(), "consultQuestion", event.text());
            case CONSULT -> Map.of("opinion", "agree", "content", event.textOr("Thống nhất với nội dung dự thảo."));
            case FINALISE -> begun("finalise", event.textOr("Đã tiếp thu ý kiến, hoàn thiện dự thảo kết quả."));
            case REVIEW -> Map.of("decision", "approve");
            case SIGN -> Map.of("decision", "sign");
            case SEND_BACK -> Map.of("decision", "return", "reason", event.text());
            case ISSUE -> issuing(scene, task);
            case RETURN -> returning(scene);
            case APOLOGISE -> apologising(scene);
            case KEEPS -> Map.of("decision", "notNeeded");
            default -> throw new UnreadableScenario(event.verb().word() + " completes no task");
        };
    }

    /** What has been written so far in a task that is not finished. */
    static Map<String, Object> begun(String step, String text) {
        return switch (step) {
            case "intake" -> Map.of("note", text);
            case "process" -> Map.of("decision", "submit", "appraisal", "eligible", "draft", text);
            case "consult", "finalise" -> Map.of("content", text);
            case "review" -> Map.of("decision", "approve", "note", text);
            case "issue" -> Map.of("recipients", text);
            default -> throw new UnreadableScenario("no draft is foreseen in the step '" + step + "'");
        };
    }

    private static Map<String, Object> asking(Scene scene, InboxTask task) {
        List<String> missing = scene.event().objects();
        Map<String, Object> answer = new HashMap<>(Map.of(
                "decision",
                "supplement",
                "supplementItems",
                missing,
                "supplementReason",
                scene.event().text()));
        if (task.stepKey().equals("intake")) {
            answer.put(
                    "receivedComponents",
                    scene.neededComponents().stream()
                            .filter(code -> !missing.contains(code))
                            .toList());
        }
        return answer;
    }

    private static Map<String, Object> issuing(Scene scene, InboxTask task) {
        boolean commune = task.institutionCode().matches("\\d+");
        return Map.of(
                "documentNumber",
                scene.number() + "/" + (commune ? "UBND" : task.institutionCode()),
                "issuedOn",
                scene.date().toString(),
                "recipients",
                "Người nộp hồ sơ; lưu: VT");
    }

    private static Map<String, Object> returning(Scene scene) {
        return Map.of(
                "receiverName",
                scene.applicant().fullName(),
                "method",
                "counter",
                "returnedOn",
                scene.date().toString(),
                "satisfaction",
                "satisfied");
    }

    private static Map<String, Object> apologising(Scene scene) {
        int distance = Integer.parseInt(scene.event().object());
        return Map.of(
                "decision",
                "apologise",
                "reason",
                scene.event().text(),
                "newDate",
                scene.days().day(distance).toString());
    }
}
