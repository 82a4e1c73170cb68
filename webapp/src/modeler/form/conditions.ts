/**
 * Conditions of fields as they are built without typing: the grammar the server checks forms with, and nothing beyond it.
 * Rows are read from left to right, "and" binding closer than "or".
 */
export interface Comparison {
  /** How it is joined to the row before; the first row has none. */
  join: 'and' | 'or' | null;
  field: string;
  equal: boolean;
  value: Literal;
}

/** null: the field is empty. */
export type Literal = string | number | boolean | null;

const comparison = /^\s*([A-Za-z][A-Za-z0-9]*)\s*(!=|=)\s*("[^"]*"|true|false|null|-?[0-9.]+)\s*$/;

/** null: not a condition of this kind. */
export function readCondition(text: string | undefined): Comparison[] | null {
  if (!text?.trim()) return [];
  const parts = text.replace(/^\s*=/, '').split(/\b(and|or)\b/);
  const rows: Comparison[] = [];
  for (let place = 0; place < parts.length; place += 2) {
    const match = comparison.exec(parts[place] ?? '');
    if (!match) return null;
    const [, field = '', operator, literal = ''] = match;
    const join = place === 0 ? null : (parts[place - 1] as 'and' | 'or');
    rows.push({ join, field, equal: operator === '=', value: readLiteral(literal) });
  }
  return rows;
}

export function writeCondition(rows: Comparison[]): string | null {
  if (rows.length === 0) return null;
  const written = rows.map(
    ({ field, equal, value }, place) =>
      `${place === 0 ? '' : ` ${rows[place]?.join ?? 'and'} `}${field} ${equal ? '=' : '!='} ${writeLiteral(value)}`,
  );
  return `=${written.join('')}`;
}

/** A quotation mark would end the text, and the words that join comparisons would cut it in two. */
export const canBeCompared = (value: Literal): boolean => typeof value !== 'string' || !/"|\b(and|or)\b/.test(value);

function readLiteral(text: string): Literal {
  if (text.startsWith('"')) return text.slice(1, -1);
  if (text === 'null') return null;
  if (text === 'true' || text === 'false') return text === 'true';
  return Number(text);
}

const writeLiteral = (value: Literal) => (typeof value === 'string' ? `"${value}"` : String(value));
