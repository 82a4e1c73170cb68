package vn.congvu.workflow.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.congvu.web.problem.ProblemDetails;
import vn.congvu.workflow.CaseFacts;
import vn.congvu.workflow.StepCompletion.Choice;
import vn.congvu.workflow.inbox.TaskDesk;

/**
 * One task with all that is needed to work on it.
 *
 * @param stage running number of the stage inside the case, 1 for the first; null outside a stage
 * @param form the form-js schema, null when the step asks nothing
 * @param barred what keeps the reader from doing it, though it would be theirs to do; null for most
 * @param consultation what units were asked in this stage and what they said; null where nobody was
 * @param data what the form starts with: the draft, over what the case already knows
 */
public record TaskCard(
        @JsonUnwrapped TaskRow row,
        Integer stage,
        Map<String, Object> form,
        Map<String, Object> data,
        Instant draftSavedAt,
        Map<String, List<Choice>> choices,
        TaskDesk.Abilities can,
        ProblemDetails barred,
        CaseFacts.CaseCard dossier,
        CaseFacts.Consultation consultation) {}
