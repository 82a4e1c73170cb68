import type { Choice, FormComponent, FormSchema } from '../../shared/api/types';
import type { Language } from '../../shared/i18n/language';
import { englishChoice, englishLabel, shownLabel, withLabel } from './edits';

/** The form in one language only, whatever the page around it speaks. */
export const spoken = (schema: FormSchema, language: Language): FormSchema => ({
  ...schema,
  components: schema.components.map((field) => spokenField(field, language)),
});

function spokenField(field: FormComponent, language: Language): FormComponent {
  const english = language === 'en';
  const label = (english && englishLabel(field)) || shownLabel(field);
  const description = (english && field.properties?.descriptionEn) || field.description;
  return {
    ...withLabel(field, label),
    ...(description && { description }),
    ...(field.values && { values: field.values.map((choice) => spokenChoice(field, choice, english)) }),
    ...(field.components && { components: field.components.map((inner) => spokenField(inner, language)) }),
    properties: undefined,
  };
}

function spokenChoice(field: FormComponent, choice: Choice, english: boolean): Choice {
  const { labelEn: _spoken, ...bare } = choice;
  return { ...bare, label: (english && englishChoice(field, choice)) || choice.label };
}

/** Every field in sight: conditions are tried out in the preview. */
export const unconditional = (schema: FormSchema): FormSchema => ({
  ...schema,
  components: schema.components.map(shownAlways),
});

const shownAlways = (field: FormComponent): FormComponent => ({
  ...field,
  conditional: undefined,
  ...(field.components && { components: field.components.map(shownAlways) }),
});
