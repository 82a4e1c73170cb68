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
import vn.congvu.remotework.round.Holders;
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
class PilotController {

    private final RuleBook rules;
    private final Previews previews;
    private final RequestQueries requests;
    private final Holders holders;

    PilotController(RuleBook rules, Previews previews, RequestQueries requests, Holders holders) {
        this.rules = rules;
        this.previews = previews;
        this.requests = requests;
        this.holders = holders;
    }

    record Candidates(List<Holders.Candidate> items) {}

    record Rules(List<Rule> items, List<Reason> reasons, List<Trigger> triggers, Criteria criteria) {}

    /** Nobody signed in is kept from them: whoever draws the process has to know them, too (R9). */
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

    /** Who could hold a position of a unit. */
    @GetMapping("/holders")
    @PreAuthorize(RoundController.DRAFTING)
    Candidates holders(@RequestParam String unit) {
        return new Candidates(holders.of(unit));
    }

    @GetMapping("/decisions")
    @PreAuthorize(OnlyFor.STAFF_AND_AUDITORS)
    Page<PublishedDecision> decisions(
            @RequestParam(required = false) String round,
            @RequestParam(required = false) String unit,
            @RequestParam(required = false) Integer limit,
            @RequestParam(required = false) String next) {
        return requests.decisions(round, unit, Window.of(limit, next));
    }
}
