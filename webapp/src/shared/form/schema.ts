import type { Choice, FormComponent, FormData, FormSchema } from '../api/types';
import { local } from '../i18n/language';
import { hides } from './condition';

/** Form types this renderer draws; a test checks that the shipped forms use no other. */
export const drawnTypes = [
  'textfield',
  'textarea',
  'number',
  'select',
  'radio',
  'checkbox',
  'checklist',
  'datetime',
  'text',
  'group',
  'separator',
  'spacer',
] as const;

/** Fields and texts in reading order, groups opened. Those under a hidden group are hidden with it. */
export function visibleComponents(schema: FormSchema, data: FormData): FormComponent[] {
  const open = (components: FormComponent[]): FormComponent[] =>
    components
      .filter((component) => !hides(component.conditional?.hide, data))
      .flatMap((component) =>
        component.components ? [headingOf(component), ...open(component.components)] : component,
      );
  return open(schema.components);
}

const headingOf = (group: FormComponent): FormComponent => ({ ...group, components: undefined });

/** Only what is visible is sent: a value given before its field was hidden does not count. */
export function visibleData(schema: FormSchema, data: FormData): FormData {
  const keys = visibleComponents(schema, data).flatMap((component) => component.key ?? []);
  return Object.fromEntries(keys.filter((key) => data[key] !== undefined).map((key) => [key, data[key]]));
}

/** What a form starts with: its default values, then what is known. */
export function initialData(schema: FormSchema, known: FormData): FormData {
  const withDefaults: FormData = {};
  const collect = (components: FormComponent[]) => {
    for (const component of components) {
      if (component.key && component.defaultValue !== undefined) withDefaults[component.key] = component.defaultValue;
      collect(component.components ?? []);
    }
  };
  collect(schema.components);
  return { ...withDefaults, ...known };
}

export const labelOf = (component: FormComponent): string =>
  local(
    component.label ?? component.dateLabel ?? component.text ?? '',
    component.properties?.labelEn ?? component.properties?.textEn,
  );

export const descriptionOf = (component: FormComponent): string | undefined =>
  local(component.description ?? '', component.properties?.descriptionEn) || undefined;

/** Fixed values of the form, or those the server supplies under `valuesKey`. */
export function choicesOf(component: FormComponent, supplied: Record<string, Choice[]>): Choice[] {
  const choices = component.valuesKey ? (supplied[component.valuesKey] ?? []) : (component.values ?? []);
  return choices.map((choice) => ({ ...choice, label: local(choice.label, englishOf(component, choice)) }));
}

const englishOf = (component: FormComponent, choice: Choice) =>
  choice.labelEn ?? component.properties?.[`labelEn.${choice.value}`];
