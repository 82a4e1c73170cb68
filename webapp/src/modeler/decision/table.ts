import { freeName } from '../form/schema';
import { type DmnElement, moddle } from './dmn';

export interface Column {
  id: string;
  label: string;
  /** What is asked: an expression of the input, the name of the output. */
  name: string;
  type: string;
}

export interface Cell {
  id: string;
  text: string;
}

export interface Rule {
  id: string;
  inputs: Cell[];
  outputs: Cell[];
  note: string;
}

export interface Table {
  id: string;
  name: string;
  hitPolicy: string;
  aggregation: string | null;
  inputs: Column[];
  outputs: Column[];
  rules: Rule[];
}

export type Side = 'inputs' | 'outputs';

export const types = ['string', 'boolean', 'integer', 'long', 'double', 'date'] as const;

/** How more than one fitting rule is dealt with: those our engine knows. */
export const policies = ['UNIQUE', 'FIRST', 'ANY', 'RULE ORDER', 'COLLECT', 'SUM', 'MIN', 'MAX', 'COUNT'] as const;

export const policyOf = ({ hitPolicy, aggregation }: Table): string => aggregation ?? hitPolicy;

export const withPolicy = (table: Table, policy: string): Table =>
  ['SUM', 'MIN', 'MAX', 'COUNT'].includes(policy)
    ? { ...table, hitPolicy: 'COLLECT', aggregation: policy }
    : { ...table, hitPolicy: policy, aggregation: null };

const list = (element: DmnElement | undefined, name: string) => (element?.[name] ?? []) as DmnElement[];
const inner = (element: DmnElement, name: string) => element[name] as DmnElement | undefined;
const textOf = (element: DmnElement | undefined) => (element?.text as string | undefined) ?? '';
const word = (element: DmnElement, name: string) => (element[name] as string | undefined) ?? '';

const tableIn = (decision: DmnElement) => {
  const logic = inner(decision, 'decisionLogic');
  return logic?.$type === 'dmn:DecisionTable' ? logic : undefined;
};

/** The decisions of the file that are tables, in its order. */
export function tablesOf(definitions: DmnElement): Table[] {
  return list(definitions, 'drgElement').flatMap((decision) => {
    const table = decision.$type === 'dmn:Decision' ? tableIn(decision) : undefined;
    return table ? [readTable(decision, table)] : [];
  });
}

/** Whether there is more to it than tables: dependencies, expressions, knowledge. */
export const hasMore = (definitions: DmnElement): boolean => {
  const elements = list(definitions, 'drgElement');
  return elements.length > 1 || elements.some((decision) => !tableIn(decision));
};

function readTable(decision: DmnElement, table: DmnElement): Table {
  return {
    id: decision.id ?? '',
    name: word(decision, 'name'),
    hitPolicy: word(table, 'hitPolicy'),
    aggregation: (table.aggregation as string | undefined) ?? null,
    inputs: list(table, 'input').map(readInput),
    outputs: list(table, 'output').map(readOutput),
    rules: list(table, 'rule').map(readRule),
  };
}

function readInput(input: DmnElement): Column {
  const expression = inner(input, 'inputExpression');
  return {
    id: input.id ?? '',
    label: word(input, 'label'),
    name: textOf(expression),
    type: expression ? word(expression, 'typeRef') : '',
  };
}

const readOutput = (output: DmnElement): Column => ({
  id: output.id ?? '',
  label: word(output, 'label'),
  name: word(output, 'name'),
  type: word(output, 'typeRef'),
});

const readCell = (entry: DmnElement): Cell => ({ id: entry.id ?? '', text: textOf(entry) });

const readRule = (rule: DmnElement): Rule => ({
  id: rule.id ?? '',
  inputs: list(rule, 'inputEntry').map(readCell),
  outputs: list(rule, 'outputEntry').map(readCell),
  note: word(rule, 'description'),
});

/** Writes the table over the one of the file. Elements keep what they say beyond the table; new ones are made. */
export function writeTable(definitions: DmnElement, table: Table): void {
  const decision = list(definitions, 'drgElement').find(({ id }) => id === table.id);
  const element = decision && tableIn(decision);
  if (!decision || !element) return;
  const writer = new Writer(element);
  if (word(decision, 'name') !== table.name) decision.name = table.name;
  if (word(element, 'hitPolicy') !== table.hitPolicy) element.hitPolicy = table.hitPolicy;
  if (table.aggregation) element.aggregation = table.aggregation;
  else delete element.aggregation;
  writer.replace('input', table.inputs, 'dmn:InputClause', (input, column) => writer.input(input, column));
  writer.replace('output', table.outputs, 'dmn:OutputClause', writeOutput);
  writer.replace('rule', table.rules, 'dmn:DecisionRule', (rule, row) => writer.rule(rule, row));
}

class Writer {
  private readonly factory = moddle();

  constructor(private readonly table: DmnElement) {}

  replace<T extends { id: string }>(
    name: string,
    wanted: T[],
    type: string,
    write: (element: DmnElement, one: T) => void,
    parent: DmnElement = this.table,
  ): void {
    const present = new Map(list(parent, name).map((element) => [element.id, element]));
    const elements = wanted.map((one) => {
      const element = present.get(one.id) ?? this.create(type, parent, { id: one.id });
      write(element, one);
      return element;
    });
    if (elements.length > 0 || parent[name]) parent[name] = elements;
  }

  input(input: DmnElement, { label, name, type }: Column): void {
    set(input, 'label', label);
    const expression =
      inner(input, 'inputExpression') ?? this.create('dmn:LiteralExpression', input, { id: `${input.id}_expression` });
    input.inputExpression = expression;
    set(expression, 'text', name, true);
    set(expression, 'typeRef', type);
  }

  rule(rule: DmnElement, { inputs, outputs, note }: Rule): void {
    set(rule, 'description', note);
    this.replace('inputEntry', inputs, 'dmn:UnaryTests', writeCell, rule);
    this.replace('outputEntry', outputs, 'dmn:LiteralExpression', writeCell, rule);
  }

  private create(type: string, parent: DmnElement, attributes: object): DmnElement {
    const element = this.factory.create<DmnElement>(type, attributes);
    Object.defineProperty(element, '$parent', { value: parent, writable: true, enumerable: false });
    return element;
  }
}

function writeOutput(output: DmnElement, { label, name, type }: Column): void {
  set(output, 'label', label);
  set(output, 'name', name);
  set(output, 'typeRef', type);
}

const writeCell = (entry: DmnElement, { text }: Cell) => set(entry, 'text', text, true);

/** Nothing is written where nothing was and nothing is to be. */
function set(element: DmnElement, name: string, value: string, evenEmpty = false): void {
  if (word(element, name) === value && (value || element[name] !== undefined || !evenEmpty)) return;
  if (value || evenEmpty) element[name] = value;
  else delete element[name];
}

/* What is done to a table. */

export const changedCell = (table: Table, side: Side, rule: string, column: number, text: string): Table =>
  withRule(table, rule, (row) => ({
    ...row,
    [side]: row[side].with(column, { ...(row[side][column] as Cell), text }),
  }));

export const withNote = (table: Table, rule: string, note: string): Table =>
  withRule(table, rule, (row) => ({ ...row, note }));

const withRule = (table: Table, id: string, change: (rule: Rule) => Rule): Table => ({
  ...table,
  rules: table.rules.map((rule) => (rule.id === id ? change(rule) : rule)),
});

/** A rule after the one given, or at the end: empty, or with the texts of another. */
export function withNewRule(table: Table, after: string | null, like?: Rule): { table: Table; id: string } {
  const ids = idsOf(table);
  const id = freeName('rule', ids);
  const cellsOf = (side: Side) =>
    table[side].map((_column, place) => ({
      id: freeName(`${id}_${side === 'inputs' ? 'in' : 'out'}`, ids),
      text: like?.[side][place]?.text ?? '',
    }));
  const rule: Rule = { id, inputs: cellsOf('inputs'), outputs: cellsOf('outputs'), note: like?.note ?? '' };
  const place = table.rules.findIndex((one) => one.id === after);
  return { table: { ...table, rules: table.rules.toSpliced(place < 0 ? table.rules.length : place + 1, 0, rule) }, id };
}

export const withoutRule = (table: Table, id: string): Table => ({
  ...table,
  rules: table.rules.filter((rule) => rule.id !== id),
});

export function movedRule(table: Table, id: string, step: -1 | 1): Table {
  const place = table.rules.findIndex((rule) => rule.id === id);
  const [rule, other] = [table.rules[place], table.rules[place + step]];
  return rule && other ? { ...table, rules: table.rules.with(place, other).with(place + step, rule) } : table;
}

export function withNewColumn(table: Table, side: Side, label: string): { table: Table; id: string } {
  const ids = idsOf(table);
  const name = freeName(side === 'inputs' ? 'input' : 'output', new Set(table[side].map((column) => column.name)));
  const id = freeName(side === 'inputs' ? 'input' : 'output', ids);
  const rules = table.rules.map((rule) => ({
    ...rule,
    [side]: [...rule[side], { id: freeName(`${rule.id}_${name}`, ids), text: '' }],
  }));
  return { table: { ...table, [side]: [...table[side], { id, label, name, type: 'string' }], rules }, id };
}

export const changedColumn = (table: Table, side: Side, column: Column): Table => ({
  ...table,
  [side]: table[side].map((one) => (one.id === column.id ? column : one)),
});

export function withoutColumn(table: Table, side: Side, id: string): Table {
  const place = table[side].findIndex((column) => column.id === id);
  if (place < 0) return table;
  const rules = table.rules.map((rule) => ({ ...rule, [side]: rule[side].toSpliced(place, 1) }));
  return { ...table, [side]: table[side].toSpliced(place, 1), rules };
}

const idsOf = ({ id, inputs, outputs, rules }: Table) =>
  new Set([
    id,
    ...[...inputs, ...outputs].map((column) => column.id),
    ...rules.flatMap((rule) => [
      rule.id,
      ...rule.inputs.map((cell) => cell.id),
      ...rule.outputs.map((cell) => cell.id),
    ]),
  ]);
