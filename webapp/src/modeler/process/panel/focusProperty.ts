const focusable = 'input:not([type="hidden"]), button, textarea, [tabindex="0"]';

/** Puts the cursor where the property is filled in; where it has no field, into the first one. */
export function focusProperty(pane: HTMLElement | null, property: string | undefined | null): void {
  const fields = [...(pane?.querySelectorAll<HTMLElement>('[data-property]') ?? [])];
  const meant = fields.find((field) => field.dataset.property === nameOf(property)) ?? fields[0];
  const target = meant?.querySelector<HTMLElement>(focusable);
  target?.focus();
  if (target instanceof HTMLInputElement) target.select();
}

/** A finding may name the attribute with or without its prefix; a service level is an extension of the element. */
function nameOf(property: string | undefined | null): string {
  if (property === 'extensionElements') return 'sla';
  if (property === 'eventDefinitions') return 'timeDate';
  return property ?? 'name';
}

const patience = 120;

/** An open menu holds the focus: it is moved in the frame after the last one has closed. */
export function afterMenus(move: () => void, frames = patience): void {
  requestAnimationFrame(() => {
    if (document.querySelector('.popover') && frames > 0) afterMenus(move, frames - 1);
    else requestAnimationFrame(move);
  });
}
