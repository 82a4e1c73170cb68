import type { FormComponent, FormSchema } from '../../shared/api/types';
import { blank, withChoices, withLabel } from './edits';
import { type DrawnType, flat, freeName, isDrawn, keyOf } from './schema';

/**
 * What came off the drawing surface, as our file says it: fields that were there keep the order of what they say and
 * whatever the surface knows nothing about; new ones get keys that conditions can name, and words in our language.
 */
export function takenOver(before: FormSchema, drawn: FormSchema, wordOf: (type: DrawnType) => string): FormSchema {
  const known = new Map(flat(before.components).map((field) => [field.id, field]));
  const keys = new Set(flat(drawn.components).flatMap(({ key, id }) => (known.has(id) && key ? [key] : [])));
  const taken = (field: FormComponent): FormComponent => {
    const old = known.get(field.id);
    const inner = field.components && { components: field.components.map(taken) };
    return old ? { ...inOrderOf(old, field), ...inner } : { ...renamed(field, keys, wordOf), ...inner };
  };
  // The surface writes its own version into the file; nothing in it depends on that.
  return { ...inOrderOf(before, { ...before }), components: drawn.components.map(taken) };
}

/** The columns of the surface mean nothing where fields stand one below the other. */
function inOrderOf<T extends object>(old: T, next: T): T {
  const names = [...Object.keys(old), ...Object.keys(next).filter((name) => !(name in old) && name !== 'layout')];
  const entries = names.flatMap((name) => {
    const value = next[name as keyof T];
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(entries) as T;
}

function renamed(field: FormComponent, keys: Set<string>, wordOf: (type: DrawnType) => string): FormComponent {
  const { layout: _unused, ...bare } = field as FormComponent & { layout?: unknown };
  if (!isDrawn(bare.type)) return bare;
  const worded = 'label' in blankOf(bare.type) || bare.type === 'datetime' || bare.type === 'text';
  const named = bare.key === undefined ? bare : { ...bare, key: freeName(plain(bare), keys) };
  const labelled = worded ? withLabel(named, wordOf(bare.type)) : named;
  return labelled.values ? withChoices(labelled, []) : labelled;
}

const blankOf = (type: DrawnType) => blank({ components: [] }, type, '');

/** A copy from another form brings a key worth keeping; the surface's own are made of chance letters. */
const plain = ({ key = '', type }: FormComponent) => (/_[a-z0-9]+$/.test(key) ? type : keyOf(key));
