import type { Choice, FormComponent, FormData, FormSchema } from '../../shared/api/types';
import { choicesOf, visibleComponents } from '../../shared/form/schema';
import { asksForData, flat } from './schema';

/** Stands in for what a case would offer under these names. */
export function sampleChoices(schema: FormSchema, label: (number: number) => string): Record<string, Choice[]> {
  const names = flat(schema.components).flatMap(({ valuesKey }) => valuesKey ?? []);
  const choices = [1, 2, 3].map((number) => ({ value: `sample${number}`, label: label(number) }));
  return Object.fromEntries(names.map((name) => [name, choices]));
}

/** Plausible values for every field that is asked, one after the other: an answer may bring up further questions. */
export function sampleData(schema: FormSchema, supplied: Record<string, Choice[]>, today: string): FormData {
  let data: FormData = {};
  const open = () =>
    visibleComponents(schema, data).find((field) => asksForData(field) && field.key && !(field.key in data));
  for (let field = open(); field?.key; field = open()) {
    data = { ...data, [field.key]: sampleOf(field, supplied, today) };
  }
  return data;
}

function sampleOf(field: FormComponent, supplied: Record<string, Choice[]>, today: string): unknown {
  const first = choicesOf(field, supplied)[0]?.value;
  switch (field.type) {
    case 'number':
      return sampleNumber(field);
    case 'checkbox':
      return true;
    case 'checklist':
      return first === undefined ? [] : [first];
    case 'select':
    case 'radio':
      return first ?? null;
    case 'datetime':
      return field.subtype === 'datetime' ? `${today}T08:00:00+07:00` : today;
    default:
      return sampleText(field);
  }
}

function sampleNumber({ validate = {} }: FormComponent): number {
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = validate;
  return Math.min(Math.max(1, min), max);
}

function sampleText({ validate = {}, type }: FormComponent): string {
  if (validate.validationType === 'email') return 'nguyen.van.an@congvu.vn';
  if (validate.validationType === 'phone') return '0912345678';
  const text = type === 'textarea' ? 'Nội dung thử để xem biểu mẫu hoạt động ra sao.' : 'Nội dung thử';
  return text.padEnd(validate.minLength ?? 0, '.').slice(0, validate.maxLength ?? 10_000);
}
