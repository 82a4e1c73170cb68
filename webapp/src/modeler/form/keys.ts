import type { FormComponent, FormSchema } from '../../shared/api/types';
import { changed, fieldOf, keysOf, shownLabel, withKey, withLabel } from './edits';
import { freeName, keyOf } from './schema';

type KeyComplaint = 'none' | 'letters' | 'taken';

/** What conditions and the process cannot name, or would name twice. */
export function keyComplaint(key: string, others: FormComponent[]): KeyComplaint | null {
  if (!key) return 'none';
  if (!/^[A-Za-z][A-Za-z0-9]*$/.test(key)) return 'letters';
  return others.some((other) => other.key === key) ? 'taken' : null;
}

/**
 * The label and, as long as nobody has given the field a key of its own, the key made from it. What the form had when it
 * was opened keeps its key: data may be stored under it.
 */
export function relabelled(schema: FormSchema, id: string, label: string, opened: Set<string>): FormSchema {
  const before = fieldOf(schema, id);
  const labelled = changed(schema, id, (field) => withLabel(field, label));
  if (!before?.key || opened.has(before.key) || !isMade(before)) return labelled;
  const taken = keysOf(schema);
  taken.delete(before.key);
  return withKey(labelled, id, freeName(label ? keyOf(label) : before.type, taken));
}

function isMade(field: FormComponent): boolean {
  const bare = (field.key ?? '').replace(/\d+$/, '');
  return bare === field.type || bare === keyOf(shownLabel(field)).replace(/\d+$/, '');
}
