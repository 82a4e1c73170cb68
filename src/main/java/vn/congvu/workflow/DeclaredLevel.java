package vn.congvu.workflow;

import vn.congvu.sla.ClockKind;

/**
 * A service level as a designer declared it on a scope of a model.
 *
 * @param elementId id of the BPMN element
 * @param step the step of the route it stands for ({@code process}, {@code review} …), null for larger scopes
 * @param term the declared term, used when the catalogue says nothing else; null: it inherits the promise of the case
 */
public record DeclaredLevel(ClockKind kind, String elementId, String nameVi, String nameEn, String step, String term) {}
