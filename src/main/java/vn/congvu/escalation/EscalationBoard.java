package vn.congvu.escalation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.congvu.sla.ClockReading;
import vn.congvu.sla.SlaLedger;
import vn.congvu.web.paging.Page;
import vn.congvu.web.paging.Window;

/** What the signed-in user sees of the escalations. */
@Service
@Transactional(readOnly = true)
class EscalationBoard {

    private final EscalationList list;
    private final EscalationStore escalations;
    private final EscalationHistory history;
    private final EscalationDeliveries deliveries;
    private final EscalationAccess access;
    private final EscalationViews views;
    private final SlaLedger ledger;
    private final Clock clock;

    EscalationBoard(
            EscalationList list,
            EscalationStore escalations,
            EscalationHistory history,
            EscalationDeliveries deliveries,
            EscalationAccess access,
            EscalationViews views,
            SlaLedger ledger,
            Clock clock) {
        this.list = list;
        this.escalations = escalations;
        this.history = history;
        this.deliveries = deliveries;
        this.access = access;
        this.views = views;
        this.ledger = ledger;
        this.clock = clock;
    }

    Page<EscalationView> find(EscalationSearch search, Window window) {
        Page<Escalation> page = list.find(search, access, clock.instant(), window);
        return new Page<>(told(page.items()), page.next());
    }

    EscalationView one(String id) {
        Escalation escalation = escalations.find(id).filter(access::sees).orElseThrow(() -> new UnknownEscalation(id));
        return told(List.of(escalation)).get(0);
    }

    private List<EscalationView> told(List<Escalation> found) {
        Instant now = clock.instant();
        Set<String> keys = found.stream().map(Escalation::clockKey).collect(Collectors.toSet());
        Map<String, ClockReading> clocks =
                ledger.readings(keys).stream().collect(Collectors.toMap(ClockReading::key, Function.identity()));
        var ids = found.stream().map(Escalation::id).toList();
        var acts = history.of(ids);
        var reached = deliveries.of(ids);
        return found.stream()
                .map(escalation -> views.of(
                        escalation,
                        clocks.get(escalation.clockKey()),
                        acts.getOrDefault(escalation.id(), List.of()),
                        reached.getOrDefault(escalation.id(), List.of()),
                        now))
                .toList();
    }
}
