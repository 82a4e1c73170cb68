import type { Problem } from '../../shared/api/problem';
import { currentLanguage } from '../../shared/i18n/language';

const rowField = /^(?:days|limits)[[.](\d+)\]?/;

interface Refusals {
  /** What was refused about a row, by its place. */
  rows: Map<number, string[]>;
  /** What was refused about anything else, by field. */
  fields: Record<string, string>;
}

export const noRefusals: Refusals = { rows: new Map(), fields: {} };

/** Sorts a refusal by the row it belongs to. */
export function refusalsOf(problem: Problem): Refusals {
  const refusals: Refusals = { rows: new Map(), fields: {} };
  for (const [field, words] of Object.entries(problem.fields(currentLanguage()))) {
    const place = rowField.exec(field)?.[1];
    if (place === undefined) refusals.fields[field] = words;
    else refusals.rows.set(Number(place), [...(refusals.rows.get(Number(place)) ?? []), words]);
  }
  return refusals;
}
