package vn.congvu.rulechange;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.organisation.Organisation;
import vn.congvu.rulechange.ChangeView.EffectView;
import vn.congvu.web.paging.Page;
import vn.congvu.web.paging.Window;

/** What people see of changes. Everybody sees which there are; of their effects, what they oversee. */
@Service
@Transactional(readOnly = true)
class ChangeBoard {

    private final ChangeStore changes;
    private final ChangeHistory history;
    private final EffectRows dates;
    private final Measures measures;
    private final ChangeAccess access;
    private final EffectViews effects;
    private final Organisation organisation;
    private final Clock clock;

    ChangeBoard(
            ChangeStore changes,
            ChangeHistory history,
            EffectRows dates,
            Measures measures,
            ChangeAccess access,
            EffectViews effects,
            Organisation organisation,
            Clock clock) {
        this.changes = changes;
        this.history = history;
        this.dates = dates;
        this.measures = measures;
        this.access = access;
        this.effects = effects;
        this.organisation = organisation;
        this.clock = clock;
    }

    Page<ChangeView> list(ChangeKind kind, ChangeState state, Window window) {
        Page<RuleChange> page = changes.list(kind, state, window);
        var histories = history.of(page.items().stream().map(RuleChange::id).toList());
        return page.map(change -> view(change, histories, EffectViews.brief(effects.of(change.preview()))));
    }

    ChangeView one(String id) {
        RuleChange change = changes.find(id).orElseThrow(() -> new UnknownChange(id));
        return view(change, history.of(List.of(id)), effects.of(change.preview()));
    }

    /** What was applied; before that, what the preview foresaw. */
    Page<EffectView> effects(String id, Window window) {
        RuleChange change = changes.find(id).orElseThrow(() -> new UnknownChange(id));
        boolean decided = change.state() != ChangeState.PROPOSED && change.state() != ChangeState.REJECTED;
        var phase = decided ? EffectRows.Phase.APPLY : EffectRows.Phase.PREVIEW;
        return dates.of(id, phase, access.units(), window).map(effects::of);
    }

    ChangeView.Forecast forecast(Preview preview) {
        return effects.of(preview);
    }

    private ChangeView view(
            RuleChange change, Map<String, List<ChangeHistory.Entry>> histories, ChangeView.Forecast forecast) {
        return new ChangeView(
                change.id(),
                change.kind(),
                change.proposal().title(),
                change.proposal().legalBasis(),
                change.state(),
                change.proposal(),
                change.calendarVersion(),
                change.proposedBy(),
                name(change.proposedBy()),
                change.proposedAt(),
                change.decidedBy(),
                name(change.decidedBy()),
                change.decidedAt(),
                change.decisionReason(),
                new ChangeView.Progress(change.batch().done(), change.batch().total()),
                forecast,
                histories.getOrDefault(change.id(), List.of()).stream()
                        .map(entry -> new ChangeView.Event(
                                entry.at(), entry.by(), name(entry.by()), entry.act(), entry.text()))
                        .toList(),
                can(change));
    }

    private ChangeView.Can can(RuleChange change) {
        boolean proposed = change.state() == ChangeState.PROPOSED;
        boolean decides = access.decidesOn(change);
        return new ChangeView.Can(
                proposed && decides,
                proposed && access.decides(),
                decides && measures.of(change).undoable(change, clock.instant()));
    }

    private String name(String username) {
        return username == null ? null : organisation.nameOf(username);
    }
}
