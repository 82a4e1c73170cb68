package vn.congvu.leadershipexam.marking.desk.web;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.congvu.leadershipexam.marking.MarkingRuleBook;
import vn.congvu.leadershipexam.marking.desk.LockDesk;
import vn.congvu.leadershipexam.marking.desk.MarkingView;
import vn.congvu.leadershipexam.marking.desk.MarkingViews;
import vn.congvu.leadershipexam.marking.desk.PublishDesk;
import vn.congvu.leadershipexam.script.ExamDoor;
import vn.congvu.security.OnlyFor;
import vn.congvu.web.idempotency.Idempotent;

/** Marks of the paper as a whole: locked, published; and the rules they were given by. */
@RestController
@RequestMapping("/api/exams/{code}/councils/{no}/marks")
@PreAuthorize(OnlyFor.PERSONS)
class MarksController {

    private final MarkingViews views;
    private final LockDesk locks;
    private final PublishDesk publishing;
    private final MarkingRuleBook rules;
    private final ExamDoor door;

    MarksController(MarkingViews views, LockDesk locks, PublishDesk publishing, MarkingRuleBook rules, ExamDoor door) {
        this.views = views;
        this.locks = locks;
        this.publishing = publishing;
        this.rules = rules;
        this.door = door;
    }

    record RuleList(String edition, List<MarkingRuleBook.Line> items) {}

    /** Public to everybody who takes part: each number with its legal basis. */
    @GetMapping("/rules")
    RuleList rules(@PathVariable String code, @PathVariable int no) {
        String edition = door.round(code).ruleEdition();
        return new RuleList(edition, rules.lines(edition));
    }

    @Idempotent
    @PostMapping("/lock")
    MarkingView lock(@PathVariable String code, @PathVariable int no) {
        locks.lock(code, no);
        return views.of(code, no);
    }

    @Idempotent
    @PostMapping("/publish")
    MarkingView publish(@PathVariable String code, @PathVariable int no) {
        publishing.publish(code, no);
        return views.of(code, no);
    }
}
