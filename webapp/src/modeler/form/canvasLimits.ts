import type { FormComponent, FormSchema } from '../../shared/api/types';
import { flat, isDrawn } from './schema';

interface FormFields {
  _formFields: Record<string, unknown>;
}

interface Group {
  id: string;
  entries?: { id: string }[];
}

interface Panel {
  registerProvider: (provider: object, priority: number) => void;
}

/** What the drawing surface offers of the library's own: only what our forms can show and the server can check. */
class Limits {
  static $inject = ['formFields', 'propertiesPanel'];

  constructor(formFields: FormFields, panel: Panel) {
    for (const type of Object.keys(formFields._formFields)) {
      if (type !== 'default' && !isDrawn(type)) delete formFields._formFields[type];
    }
    // After the library's own, which are asked first.
    panel.registerProvider({ getGroups: () => (groups: Group[]) => groups.flatMap(limited) }, 100);
  }
}

/** Conditions are built in our panel, where they cannot be mistyped; columns and prefixes are drawn by nobody. */
const leftOut = new Set([
  'layout',
  'appearance',
  'condition',
  'securityAttributes',
  'optionsExpression',
  'serialization',
]);
const entriesLeftOut = new Set(['versionTag', 'path', 'repeatable', 'id', 'defaultValue', 'use24h', 'timeInterval']);

function limited(group: Group): Group[] {
  if (leftOut.has(group.id)) return [];
  if (!group.entries) return [group];
  const entries = group.entries.filter(({ id }) => ![...entriesLeftOut].some((out) => id.endsWith(out)));
  return entries.length > 0 ? [{ ...group, entries }] : [];
}

export const limits = { __init__: ['congvuLimits'], congvuLimits: ['type', Limits] };

/** What stands inside these is the library's wording; the fields drawn between are the designer's. */
const ofTheLibrary =
  '.fjs-palette, .fjs-context-pad, .fjs-empty-editor, .fjs-empty-component, .bio-properties-panel, .fjs-field-preview-container';
const ofTheDesigner =
  '.bio-properties-panel-header-label, .bio-properties-panel-input, .cm-editor, .bio-properties-panel-collapsible-entry-header-title, textarea';

export const isLibrarys = (element: Element): boolean =>
  element.closest(ofTheLibrary) !== null && element.closest(ofTheDesigner) === null;

/** Whether taking over has changed more than the order of what is said: the surface then has to be drawn anew. */
export const unnamed = (drawn: FormSchema, taken: FormSchema): boolean => {
  const wordsOf = (schema: FormSchema) =>
    flat(schema.components).map(({ id, key, label, dateLabel, values }: FormComponent) => [
      id,
      key,
      label,
      dateLabel,
      values,
    ]);
  return JSON.stringify(wordsOf(drawn)) !== JSON.stringify(wordsOf(taken));
};
