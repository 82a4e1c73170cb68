package vn.congvu.sla.excuse;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What became of the causes of late outcomes, for those who list outcomes. */
@Service
public class Excuses {

    /** The last request of an outcome (null: none was made) and whether the user may make one now. */
    public record Standing(Excuse last, boolean requestable) {}

    private final ExcuseStore excuses;
    private final ExcuseRules rules;
    private final ExcuseAccess access;

    Excuses(ExcuseStore excuses, ExcuseRules rules, ExcuseAccess access) {
        this.excuses = excuses;
        this.rules = rules;
        this.access = access;
    }

    /** By the id of the outcome; unknown ids and outcomes in time are left out. */
    @Transactional(readOnly = true)
    public Map<Long, Standing> of(Collection<Long> outcomeIds) {
        Map<Long, List<Excuse>> made = excuses.of(outcomeIds).stream()
                .collect(Collectors.groupingBy(excuse -> excuse.outcome().id()));
        return excuses.late(outcomeIds).stream()
                .collect(Collectors.toMap(
                        LateOutcome::id, late -> standing(late, made.getOrDefault(late.id(), List.of()))));
    }

    private Standing standing(LateOutcome late, List<Excuse> made) {
        boolean requestable = access.requests(late.unitCode(), late.institutionCode())
                && rules.against(late, made).isEmpty();
        return new Standing(made.isEmpty() ? null : made.get(made.size() - 1), requestable);
    }
}
