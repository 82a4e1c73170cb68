package vn.congvu.remotework;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.congvu.remotework.day.DayStore;
import vn.congvu.remotework.day.RemoteDay;
import vn.congvu.remotework.plan.PlanLine;
import vn.congvu.remotework.plan.PlanStore;
import vn.congvu.remotework.request.RemoteRequest;
import vn.congvu.remotework.round.PilotPosition;
import vn.congvu.remotework.round.PositionStore;
import vn.congvu.text.Written;
import vn.congvu.workflow.CaseFacts.CaseCard.Entered;

/** What stands beside the form of a step: what was asked for, the plan, what the others found. Nothing personal. */
@Component
class RequestCard {

    private final DayStore days;
    private final PlanStore plans;
    private final PositionStore positions;

    RequestCard(DayStore days, PlanStore plans, PositionStore positions) {
        this.days = days;
        this.plans = plans;
        this.positions = positions;
    }

    List<Entered> of(RemoteRequest request) {
        PilotPosition position = positions.require(request.positionId());
        List<Entered> entered = new ArrayList<>();
        entered.add(new Entered("position", "Vị trí", "Position", position.titleVi(), position.titleEn()));
        String days = asked(request);
        add(entered, "days", "Những ngày", "Days", days, days);
        add(
                entered,
                "plan",
                "Kế hoạch công việc",
                "Plan",
                plan(request, Written.VIETNAMESE),
                plan(request, Locale.ENGLISH));
        opinion(
                entered,
                "workload",
                "Khối lượng",
                "Workload",
                request.opinions().workload());
        opinion(
                entered,
                "security",
                "An toàn thông tin",
                "IT security",
                request.opinions().security());
        opinion(
                entered,
                "personnel",
                "Tổ chức cán bộ",
                "Personnel office",
                request.opinions().personnel());
        return entered;
    }

    private static void add(
            List<Entered> entered, String field, String label, String labelEn, String value, String valueEn) {
        if (!value.isEmpty()) {
            entered.add(new Entered(field, label, labelEn, value, valueEn));
        }
    }

    private static void opinion(List<Entered> entered, String field, String label, String labelEn, Boolean agreed) {
        if (agreed != null) {
            entered.add(new Entered(
                    field, label, labelEn, agreed ? "đạt" : "không đạt", agreed ? "in order" : "not in order"));
        }
    }

    private String asked(RemoteRequest request) {
        return Written.days(days.of(request.code()).stream()
                .filter(day -> day.state() != RemoteDay.State.RELEASED)
                .map(RemoteDay::date)
                .toList());
    }

    private String plan(RemoteRequest request, Locale language) {
        return plans.lines(request.code()).stream()
                .map(line -> line(line, language))
                .collect(Collectors.joining("; "));
    }

    private static String line(PlanLine line, Locale language) {
        return "%s: %d %s, %s %s, %s"
                .formatted(
                        line.product(),
                        line.quantity(),
                        line.measuredIn(),
                        Written.amount(line.hours(), language),
                        language == Written.VIETNAMESE ? "giờ" : "hours",
                        Written.day(line.dueOn()));
    }
}
