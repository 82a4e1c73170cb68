import type { TFunction } from 'i18next';
import type { Finding } from '../../shared/api/types';
import type { Table } from './table';

export interface Place {
  table: string;
  id: string;
  /** From 1. */
  rule: number | null;
  column: string | null;
}

type Named = Pick<Finding, 'element' | 'property'>;

/** Where in the tables a finding belongs: it names a cell, a rule, a column or the table. */
export function placeOf(tables: Table[], { element, property }: Named): Place | null {
  for (const id of [property, element]) {
    const place = id && firstOf(tables, (table) => placeIn(table, id));
    if (place) return place;
  }
  return null;
}

function placeIn(table: Table, id: string): Place | null {
  const at = (rule: number | null, column: string | null): Place => ({ table: table.id, id, rule, column });
  if (table.id === id) return at(null, null);
  const column = [...table.inputs, ...table.outputs].find((one) => one.id === id);
  if (column) return at(null, column.label || column.name);
  for (const [number, rule] of table.rules.entries()) {
    if (rule.id === id) return at(number + 1, null);
    for (const side of ['inputs', 'outputs'] as const) {
      const cell = rule[side].findIndex((one) => one.id === id);
      const head = table[side][cell];
      if (head) return at(number + 1, head.label || head.name);
    }
  }
  return null;
}

function firstOf<T, R>(all: T[], find: (one: T) => R | null): R | null {
  for (const one of all) {
    const found = find(one);
    if (found) return found;
  }
  return null;
}

/** "Quy tắc 3, Mức". */
export function placeWords(tables: Table[], finding: Named, t: TFunction): string | null {
  const place = placeOf(tables, finding);
  if (!place) return finding.element;
  const words = [place.rule !== null && t('decisionEditor.ruleNumber', { number: place.rule }), place.column];
  return words.filter(Boolean).join(', ') || null;
}
