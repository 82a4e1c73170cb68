import { type Rule, type Table, withNewRule } from './table';
import { feelOf, wordsOf } from './words';

/** The rules as rows, a heading first: as a spreadsheet shows them. */
export function rowsOf(table: Table, noteLabel: string): string[][] {
  const columns = [...table.inputs, ...table.outputs];
  return [
    [...columns.map(({ label, name }) => label || name), noteLabel],
    ...table.rules.map((rule) => [
      ...rule.inputs.map(({ text }, place) => wordsOf(text, table.inputs[place]?.type ?? '', 'inputs')),
      ...rule.outputs.map(({ text }, place) => wordsOf(text, table.outputs[place]?.type ?? '', 'outputs')),
      rule.note,
    ]),
  ];
}

export type Reading = { rows: string[][] } | { wrongRow: number; cells: number; expected: number };

/** Rows out of a file or the clipboard; a first row that repeats the headings is none. */
export function readRows(text: string, table: Table, noteLabel: string): Reading {
  const [heading] = rowsOf({ ...table, rules: [] }, noteLabel);
  const expected = table.inputs.length + table.outputs.length;
  const rows = parse(text).filter((row) => row.some((cell) => cell.trim() !== ''));
  const rules = rows[0] && heading && isHeading(rows[0], heading) ? rows.slice(1) : rows;
  const wrong = rules.findIndex((row) => row.length < expected || row.length > expected + 1);
  if (wrong >= 0) return { wrongRow: wrong + 1, cells: rules[wrong]?.length ?? 0, expected };
  return { rows: rules };
}

const isHeading = (row: string[], heading: string[]) =>
  row.slice(0, heading.length - 1).every((cell, place) => cell.trim() === heading[place]?.trim());

/** The rows as rules, after those there are or in their place; rules that stay keep their ids. */
export function withRows(table: Table, rows: string[][], replace: boolean): Table {
  const taken = replace ? table.rules.slice(0, rows.length) : table.rules;
  let grown: Table = { ...table, rules: taken };
  while (grown.rules.length < rows.length + (replace ? 0 : table.rules.length)) grown = withNewRule(grown, null).table;
  const first = grown.rules.length - rows.length;
  return {
    ...grown,
    rules: grown.rules.map((rule, place) => (place < first ? rule : filled(rule, rows[place - first] ?? [], table))),
  };
}

function filled(rule: Rule, row: string[], { inputs, outputs }: Table): Rule {
  return {
    ...rule,
    inputs: rule.inputs.map((cell, place) => ({
      ...cell,
      text: feelOf(row[place] ?? '', inputs[place]?.type ?? '', 'inputs'),
    })),
    outputs: rule.outputs.map((cell, place) => ({
      ...cell,
      text: feelOf(row[inputs.length + place] ?? '', outputs[place]?.type ?? '', 'outputs'),
    })),
    note: row[inputs.length + outputs.length] ?? rule.note,
  };
}

/** Our own files mark what a spreadsheet would take for a formula. */
const unmarked = (cell: string) => cell.replace(/^'(?=[=+\-@\t])/, '');

/** Tab from the clipboard of a spreadsheet, comma or semicolon from its files; cells in quotation marks may hold any. */
function parse(text: string): string[][] {
  const source = text.replace(/^\uFEFF/, '');
  const separator = separatorOf(source);
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  for (let at = 0; at < source.length; at += 1) {
    const sign = source[at] as string;
    if (isQuoted) {
      if (sign !== '"') cell += sign;
      else if (source[at + 1] === '"') {
        cell += sign;
        at += 1;
      } else isQuoted = false;
    } else if (sign === '"' && cell === '') isQuoted = true;
    else if (sign === separator) {
      row.push(unmarked(cell));
      cell = '';
    } else if (sign === '\n') {
      rows.push([...row, unmarked(cell)]);
      row = [];
      cell = '';
    } else if (sign !== '\r') cell += sign;
  }
  if (cell !== '' || row.length > 0) rows.push([...row, unmarked(cell)]);
  return rows;
}

function separatorOf(text: string): string {
  const line = text.split('\n', 1)[0] ?? '';
  if (line.includes('\t')) return '\t';
  return line.split(';').length > line.split(',').length ? ';' : ',';
}
