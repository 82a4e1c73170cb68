import type { EditedRung } from '../../../shadow/rungs';
import type { Rung, TriedRung } from '../../../shared/api/types';
import { type Rule, type Table, withNewRule } from '../table';

/** A rule of the table as a line of the ladder: it may be for several kinds of clock at once. */
export interface LadderLine extends EditedRung {
  kinds: Rung['kind'][];
  /** The rule it came from; a copy comes from the same one. */
  rule: string;
}

const everyKind: Rung['kind'][] = ['RECEPTION', 'STATUTORY', 'COMMITTED', 'STAGE', 'STEP', 'CONSULTATION', 'APOLOGY'];

/** null: the table says something that lines cannot show. */
export function linesOf(table: Table): LadderLine[] | null {
  const lines = table.rules.map((rule, key) => lineOf(table, rule, key));
  return lines.every((line) => line !== null) ? lines : null;
}

function lineOf(table: Table, rule: Rule, key: number): LadderLine | null {
  const cell = (name: string) => cellOf(table, rule, name);
  const kinds = kindsOf(cell('clock'));
  const promise = truths[cell('promise')];
  const numbers = [cell('workingMinutes'), cell('notBeforePercent') || '0'].map(Number);
  const words = ['level', 'measuredFrom', 'addressee', 'basis'].map((name) => quoted(cell(name)));
  const condition = cell('condition') === '' ? null : quoted(cell('condition'));
  const [workingMinutes = Number.NaN, percent = Number.NaN] = numbers;
  const [level, measuredFrom, addressee, basis] = words;
  if (!kinds || promise === undefined || Number.isNaN(workingMinutes + percent) || condition === undefined) return null;
  if (level === undefined || measuredFrom === undefined || addressee === undefined || basis === undefined) return null;
  const kind = kinds[0] as Rung['kind'];
  return {
    key,
    kinds,
    rule: rule.id,
    rung: {
      kind,
      promise,
      level: level as Rung['level'],
      measuredFrom,
      workingMinutes,
      notBeforePercent: percent,
      addressee,
      condition,
      basis,
      version: 0,
    },
  };
}

const truths: Record<string, boolean | null | undefined> = { '': null, true: true, false: false };

/** A dash means the same as an empty cell. */
function cellOf(table: Table, rule: Rule, name: string): string {
  for (const side of ['inputs', 'outputs'] as const) {
    const place = table[side].findIndex((column) => column.name === name);
    const text = rule[side][place]?.text.trim();
    if (text !== undefined) return text === '-' ? '' : text;
  }
  return '';
}

function kindsOf(text: string): Rung['kind'][] | null {
  if (text === '') return everyKind;
  const kinds = text.split(',').map((part) => everyKind.find((kind) => kind === quoted(part.trim())));
  return kinds.every((kind) => kind !== undefined) ? kinds : null;
}

const quoted = (text: string): string | undefined => /^"([^"]*)"$/.exec(text)?.[1];
/** The table knows no quotation mark within a text. */
const quote = (text: string) => `"${text.replaceAll('"', '”')}"`;

/** The table with these lines: what a line did not change stays as it is written. */
export function withLines(table: Table, lines: LadderLine[]): Table {
  const before = new Map((linesOf(table) ?? []).map((line) => [line.rule, line]));
  const used = new Set<string>();
  let grown = table;
  const rules = lines.map((line) => {
    const origin = table.rules.find(({ id }) => id === line.rule);
    const taken = origin && !used.has(origin.id) ? origin : undefined;
    if (taken) used.add(taken.id);
    if (!taken) grown = withNewRule(grown, null, origin).table;
    const rule = taken ?? (grown.rules.at(-1) as Rule);
    return written(table, rule, line, before.get(line.rule));
  });
  return { ...table, rules };
}

function written(table: Table, rule: Rule, line: LadderLine, before: LadderLine | undefined): Rule {
  let next = rule;
  for (const [name, write] of Object.entries(texts)) {
    if (before && write(before) === write(line)) continue;
    next = withCell(table, next, name, write(line));
  }
  return next;
}

const texts: Record<string, (line: LadderLine) => string> = {
  clock: ({ kinds }) => (kinds.length === everyKind.length ? '' : kinds.map(quote).join(', ')),
  promise: ({ rung }) => (rung.promise === null ? '' : String(rung.promise)),
  level: ({ rung }) => quote(rung.level),
  measuredFrom: ({ rung }) => quote(rung.measuredFrom),
  workingMinutes: ({ rung }) => String(rung.workingMinutes),
  notBeforePercent: ({ rung }) => String(rung.notBeforePercent ?? 0),
  addressee: ({ rung }) => quote(rung.addressee),
  condition: ({ rung }) => (rung.condition === null ? '' : quote(rung.condition)),
  basis: ({ rung }) => quote(rung.basis),
};

function withCell(table: Table, rule: Rule, name: string, text: string): Rule {
  for (const side of ['inputs', 'outputs'] as const) {
    const place = table[side].findIndex((column) => column.name === name);
    const cell = rule[side][place];
    if (cell) return { ...rule, [side]: rule[side].with(place, { ...cell, text }) };
  }
  return rule;
}

/** Each line once for each of its kinds: as a trial run takes them. */
export const triedOf = (lines: LadderLine[]): TriedRung[] =>
  lines.flatMap(({ kinds, rung: { version: _none, ...rung } }) => kinds.map((kind) => ({ ...rung, kind })));

/** A ladder that was tried, as a table: rules that say the same stay, what was tried anew becomes a rule. */
export function withTried(table: Table, tried: TriedRung[]): Table {
  const present = linesOf(table) ?? [];
  const groups = new Map<string, TriedRung[]>();
  for (const rung of tried) {
    const group = sameLine(present, rung)?.rule ?? substanceOf(rung);
    groups.set(group, [...(groups.get(group) ?? []), rung]);
  }
  const lines = [...groups.values()].map((group, place) => lineOfGroup(group, present, place));
  const placeOf = ({ rule }: LadderLine) => present.findIndex((line) => line.rule === rule);
  return withLines(
    table,
    lines.toSorted((one, other) => placeOf(one) - placeOf(other)),
  );
}

const sameLine = (present: LadderLine[], rung: TriedRung) =>
  present.find((line) => line.kinds.includes(rung.kind) && substanceOf(line.rung) === substanceOf(rung));

/** What makes two lines one, the kinds and the basis aside. */
const substanceOf = ({ kind: _kind, basis: _basis, notBeforePercent, ...rung }: TriedRung): string =>
  JSON.stringify([
    rung.promise,
    rung.level,
    rung.measuredFrom,
    rung.workingMinutes,
    notBeforePercent ?? 0,
    rung.addressee,
    rung.condition,
  ]);

function lineOfGroup(group: TriedRung[], present: LadderLine[], key: number): LadderLine {
  const first = group[0] as TriedRung;
  const kinds = group.map(({ kind }) => kind);
  const like =
    sameLine(present, first) ??
    present.find((line) => line.kinds.includes(first.kind) && line.rung.level === first.level) ??
    present[0];
  const isWhole = like?.kinds.length === kinds.length && like.kinds.every((kind) => kinds.includes(kind));
  return {
    key,
    kinds: isWhole ? like.kinds : everyKind.filter((kind) => kinds.includes(kind)),
    rule: like?.rule ?? '',
    rung: { ...first, version: 0 },
  };
}
