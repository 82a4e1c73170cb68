package vn.congvu.workflow.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.congvu.workflow.CaseFacts;
import vn.congvu.workflow.StepCompletion.Choice;
import vn.congvu.workflow.inbox.TaskDesk;

/**
 * One task with all that is needed to work on it.
 *
 * @param form the form-js schema, null when the step asks nothing
 * @param consultation what units were asked in this stage and what they said; null where nobody was
 * @param data what the form starts with: the draft, over what the case already knows
 */
public record TaskCard(
        @JsonUnwrapped TaskRow row,
        Map<String, Object> form,
        Map<String, Object> data,
        Instant draftSavedAt,
        Map<String, List<Choice>> choices,
        TaskDesk.Abilities can,
        CaseFacts.CaseCard dossier,
        CaseFacts.Consultation consultation) {}
