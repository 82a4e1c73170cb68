package vn.congvu.remotework.web;

import jakarta.validation.Valid;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.congvu.remotework.eligibility.Preview;
import vn.congvu.remotework.eligibility.Previews;
import vn.congvu.remotework.request.Wish;
import vn.congvu.remotework.rule.Criteria;
import vn.congvu.remotework.rule.Reason;
import vn.congvu.remotework.rule.Rule;
import vn.congvu.remotework.rule.RuleBook;
import vn.congvu.remotework.rule.Trigger;
import vn.congvu.remotework.view.PublishedDecision;
import vn.congvu.remotework.view.RequestQueries;
import vn.congvu.security.OnlyFor;
import vn.congvu.web.paging.Page;
import vn.congvu.web.paging.Window;

/** What is public about the pilot: its rules, what they say of a wish beforehand, what was decided. */
@RestController
@RequestMapping("/api/remote-work")
@PreAuthorize(OnlyFor.STAFF_AND_AUDITORS)
class PilotController {

    private final RuleBook rules;
    private final Previews previews;
    private final RequestQueries requests;

    PilotController(RuleBook rules, Previews previews, RequestQueries requests) {
        this.rules = rules;
        this.previews = previews;
        this.requests = requests;
    }

    record Rules(List<Rule> items, List<Reason> reasons, List<Trigger> triggers, Criteria criteria) {}

    @GetMapping("/rules")
    Rules rules() {
        return new Rules(rules.rules(), rules.reasons(), rules.triggers(), rules.criteria());
    }

    /** Writes nothing. */
    @PostMapping("/eligibility")
    @PreAuthorize(OnlyFor.STAFF)
    Preview eligibility(@Valid @RequestBody Wish wish) {
        return previews.of(wish);
    }

    @GetMapping("/decisions")
    Page<PublishedDecision> decisions(
            @RequestParam(required = false) String round,
            @RequestParam(required = false) String unit,
            @RequestParam(required = false) Integer limit,
            @RequestParam(required = false) String next) {
        return requests.decisions(round, unit, Window.of(limit, next));
    }
}
