import type { Choice, FormComponent, FormRules, FormSchema } from '../../shared/api/types';
import { asksForData, type DrawnType, flat, freeName, offersChoices } from './schema';

/** A line of the list of fields: groups before what they hold. */
export interface Line {
  component: FormComponent;
  depth: number;
}

export function linesOf(schema: FormSchema): Line[] {
  const walk = (components: FormComponent[], depth: number): Line[] =>
    components.flatMap((component) => [{ component, depth }, ...walk(component.components ?? [], depth + 1)]);
  return walk(schema.components, 0);
}

export const fieldOf = (schema: FormSchema, id: string | null): FormComponent | undefined =>
  flat(schema.components).find((component) => component.id === id);

/** The field an id or a key names: findings speak of keys. */
export const named = (schema: FormSchema, name: string): FormComponent | undefined =>
  fieldOf(schema, name) ?? flat(schema.components).find(({ key }) => key === name);

export const changed = (schema: FormSchema, id: string, change: (field: FormComponent) => FormComponent): FormSchema =>
  mapped(schema, (components) => components.map((one) => (one.id === id ? change(one) : one)));

export const removed = (schema: FormSchema, id: string): FormSchema =>
  mapped(schema, (components) => components.filter((one) => one.id !== id));

/** Puts a field after another one, into that one when it is a group, or at the end. */
export function added(schema: FormSchema, field: FormComponent, after: string | null): FormSchema {
  const place = fieldOf(schema, after);
  if (!place) return { ...schema, components: [...schema.components, field] };
  if (place.type === 'group') {
    return changed(schema, after as string, (group) => ({
      ...group,
      components: [...(group.components ?? []), field],
    }));
  }
  return mapped(schema, (components) => components.flatMap((one) => (one.id === after ? [one, field] : [one])));
}

/** A new field with an id, and a key where it asks for something, that nothing else has. */
export function blank(schema: FormSchema, type: DrawnType, label: string): FormComponent {
  const field: FormComponent = { type, id: freeName(type, idsOf(schema)) };
  if (type === 'text') return { ...field, text: label };
  if (type === 'separator' || type === 'spacer') return field;
  if (type === 'group') return { ...field, label, components: [] };
  const asking = { ...field, key: freeName(type, keysOf(schema)), ...labelled(field, label) };
  if (type === 'datetime') return { ...asking, subtype: 'date' };
  if (offersChoices(field)) return { ...asking, values: [] };
  const maxLength = usualLengths[type];
  return maxLength ? { ...asking, validate: { maxLength } } : asking;
}

/** A text without a greatest length cannot be put in force. */
const usualLengths: Partial<Record<DrawnType, number>> = { textfield: 200, textarea: 2000 };

export function duplicated(schema: FormSchema, id: string): { schema: FormSchema; copy: string | null } {
  const original = fieldOf(schema, id);
  if (!original) return { schema, copy: null };
  const ids = idsOf(schema);
  const keys = keysOf(schema);
  const copyOf = (field: FormComponent): FormComponent => ({
    ...structuredClone(field),
    id: freeName(field.id ?? field.type, ids),
    ...(field.key && { key: freeName(field.key, keys) }),
    ...(field.components && { components: field.components.map(copyOf) }),
  });
  const copy = copyOf(original);
  return {
    schema: mapped(schema, (components) => components.flatMap((one) => (one.id === id ? [one, copy] : [one]))),
    copy: copy.id ?? null,
  };
}

/** One place up or down as the list shows it: past a neighbour, into the group next to it, or out of its own. */
export function moved(schema: FormSchema, id: string, step: -1 | 1): FormSchema {
  const field = fieldOf(schema, id);
  const siblings = siblingsOf(schema.components, id);
  if (!field || !siblings) return schema;
  const place = siblings.findIndex((one) => one.id === id);
  const neighbour = siblings[place + step];
  if (!neighbour) return movedOut(schema, field, step);
  const without = removed(schema, id);
  if (neighbour.type !== 'group' || field.type === 'group') {
    return inserted(without, field, neighbour.id as string, step === 1);
  }
  return changed(without, neighbour.id as string, (group) => ({
    ...group,
    components: step === 1 ? [field, ...(group.components ?? [])] : [...(group.components ?? []), field],
  }));
}

function movedOut(schema: FormSchema, field: FormComponent, step: -1 | 1): FormSchema {
  const group = flat(schema.components).find(({ components }) => components?.some((one) => one.id === field.id));
  return group ? inserted(removed(schema, field.id as string), field, group.id as string, step === 1) : schema;
}

const inserted = (schema: FormSchema, field: FormComponent, beside: string, after: boolean): FormSchema =>
  mapped(schema, (components) =>
    components.flatMap((one) => {
      if (one.id !== beside) return [one];
      return after ? [one, field] : [field, one];
    }),
  );

function siblingsOf(components: FormComponent[], id: string): FormComponent[] | undefined {
  if (components.some((one) => one.id === id)) return components;
  for (const { components: inner } of components) {
    const found = inner && siblingsOf(inner, id);
    if (found) return found;
  }
  return undefined;
}

/** Every list of fields, the innermost first, through the same change; what stays the same stays the same object. */
function mapped(schema: FormSchema, change: (components: FormComponent[]) => FormComponent[]): FormSchema {
  const walk = (components: FormComponent[]): FormComponent[] =>
    change(components.map((one) => (one.components ? { ...one, components: walk(one.components) } : one)));
  return { ...schema, components: walk(schema.components) };
}

const idsOf = (schema: FormSchema) => new Set(flat(schema.components).flatMap(({ id }) => id ?? []));
export const keysOf = (schema: FormSchema) => new Set(flat(schema.components).flatMap(({ key }) => key ?? []));

/* What is changed on one field. A value taken away leaves no empty rest in the file. */

export const shownLabel = (field: FormComponent): string => field.label ?? field.dateLabel ?? field.text ?? '';

const labelled = ({ type }: FormComponent, label: string): Partial<FormComponent> =>
  type === 'datetime' ? { dateLabel: label } : { label };

export function withLabel(field: FormComponent, label: string): FormComponent {
  if (field.type === 'text') return { ...field, text: label };
  // a label beside the one form-js calls dateLabel would go on being shown
  return tidy({ ...field, ...labelled(field, label), ...(field.type === 'datetime' && { label: undefined }) });
}

export const englishLabel = ({ type, properties }: FormComponent): string =>
  (type === 'text' ? (properties?.textEn ?? properties?.labelEn) : properties?.labelEn) ?? '';

export const withEnglishLabel = (field: FormComponent, label: string): FormComponent =>
  withProperty(field, field.type === 'text' && !field.properties?.labelEn ? 'textEn' : 'labelEn', label);

export const withDescription = (field: FormComponent, text: string): FormComponent =>
  tidy({ ...field, description: text || undefined });

export function withProperty(field: FormComponent, name: string, value: string | undefined): FormComponent {
  const { [name]: _before, ...others } = field.properties ?? {};
  const properties = value ? { ...field.properties, [name]: value } : others;
  return tidy({ ...field, properties: Object.keys(properties).length ? properties : undefined });
}

export function withRule<K extends keyof FormRules>(
  field: FormComponent,
  rule: K,
  value: FormRules[K] | null | undefined | '',
): FormComponent {
  const { [rule]: _before, ...others } = field.validate ?? {};
  const rules = value === null || value === undefined || value === '' || value === false;
  const validate = rules ? others : { ...field.validate, [rule]: value };
  return tidy({ ...field, validate: Object.keys(validate).length ? validate : undefined });
}

export const withCondition = (field: FormComponent, hide: string | null): FormComponent =>
  tidy({ ...field, conditional: hide ? { ...field.conditional, hide } : undefined });

export const withChoices = (field: FormComponent, values: Choice[]): FormComponent =>
  tidy({ ...field, values, valuesKey: undefined });

export const withChoicesOf = (field: FormComponent, valuesKey: string): FormComponent =>
  tidy({ ...field, values: undefined, valuesKey });

/** English of a choice stands with the choice, in older files among the properties of the field. */
export const englishChoice = (field: FormComponent, { value, labelEn }: Choice): string =>
  labelEn ?? field.properties?.[`labelEn.${value}`] ?? '';

/** Another kind of field keeps what both kinds have. */
export function withType(field: FormComponent, type: DrawnType): FormComponent {
  const next: FormComponent = { ...field, type };
  const text = shownLabel(field);
  const bare = { ...next, label: undefined, dateLabel: undefined, text: undefined };
  const typed: FormComponent = {
    ...bare,
    subtype: type === 'datetime' ? (field.subtype ?? 'date') : undefined,
    values: offersChoices(next) && !field.valuesKey ? (field.values ?? []) : undefined,
    valuesKey: offersChoices(next) ? field.valuesKey : undefined,
    validate: rulesOf(next),
    defaultValue: undefined,
    ...(type === 'text' ? { text } : labelled(next, text)),
  };
  return tidy(asksForData(next) ? typed : { ...typed, key: undefined });
}

const rulesPerType: Partial<Record<string, (keyof FormRules)[]>> = {
  textfield: ['required', 'minLength', 'maxLength', 'pattern', 'patternErrorMessage', 'validationType'],
  textarea: ['required', 'minLength', 'maxLength'],
  number: ['required', 'min', 'max'],
};

export const rulesFor = (type: string): (keyof FormRules)[] => rulesPerType[type] ?? ['required'];

function rulesOf({ type, validate = {} }: FormComponent): FormRules | undefined {
  const kept = Object.entries(validate).filter(([rule]) => rulesFor(type).includes(rule as keyof FormRules));
  return kept.length ? (Object.fromEntries(kept) as FormRules) : undefined;
}

/** Every condition that names the key follows it. */
export function withKey(schema: FormSchema, id: string, key: string): FormSchema {
  const before = fieldOf(schema, id)?.key;
  const renamed = changed(schema, id, (field) => ({ ...field, key }));
  if (!before || before === key) return renamed;
  const name = new RegExp(`("[^"]*")|\\b${before}\\b`, 'g');
  return mapped(renamed, (components) =>
    components.map((one) =>
      one.conditional?.hide
        ? withCondition(
            one,
            one.conditional.hide.replace(name, (found, literal) => literal ?? found.replace(before, key)),
          )
        : one,
    ),
  );
}

const tidy = (field: FormComponent): FormComponent =>
  Object.fromEntries(Object.entries(field).filter(([, value]) => value !== undefined)) as unknown as FormComponent;
