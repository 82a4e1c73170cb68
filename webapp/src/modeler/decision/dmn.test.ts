import { describe, expect, it } from 'vitest';
import shipped from '../../../../processes/escalation-ladder.dmn?raw';
import { csvOf } from '../../performance/csv';
import { readRows, rowsOf, withRows } from './csv';
import { readDmn, writeDmn } from './dmn';
import {
  changedCell,
  movedRule,
  type Table,
  tablesOf,
  withNewColumn,
  withNewRule,
  withoutColumn,
  withoutRule,
  withPolicy,
  writeTable,
} from './table';
import { feelOf, wordsOf } from './words';

async function rewritten(text: string, change: (table: Table) => Table): Promise<string> {
  const { definitions } = await readDmn(text);
  const table = tablesOf(definitions)[0] as Table;
  writeTable(definitions, change(table));
  return writeDmn(definitions);
}

const tableOf = async (text: string) => tablesOf((await readDmn(text)).definitions)[0] as Table;

/** The order of attributes says nothing. */
const inAnyOrder = (xml: string) =>
  xml.trim().replace(/<([\w:-]+)((?:\s[\w:-]+="[^"]*")+)/g, (_all, name, attributes: string) => {
    const sorted = [...attributes.matchAll(/[\w:-]+="[^"]*"/g)].map(([one]) => one).sort();
    return `<${name} ${sorted.join(' ')}`;
  });

describe('a decision table', () => {
  it('comes back as it was when nothing is changed', async () => {
    const { lost } = await readDmn(shipped);
    expect(lost).toEqual([]);
    expect(inAnyOrder(await rewritten(shipped, (table) => table))).toBe(inAnyOrder(shipped));
  });

  it('says in the file exactly what was changed in a cell', async () => {
    const after = await rewritten(shipped, (table) => changedCell(table, 'outputs', 'rule_1', 2, '-600'));
    const lines = inAnyOrder(shipped).split('\n');
    const differing = inAnyOrder(after)
      .split('\n')
      .filter((line, place) => line !== lines[place]);
    expect(differing.map((line) => line.trim())).toEqual(['<text>-600</text>']);
  });

  it('gains, moves and loses rules', async () => {
    const after = await tableOf(
      await rewritten(shipped, (table) => {
        const { table: grown, id } = withNewRule(table, 'rule_1', table.rules[0]);
        return withoutRule(movedRule(grown, id, 1), 'rule_2');
      }),
    );
    expect(after.rules.slice(0, 3).map(({ id }) => id)).toEqual(['rule_1', 'rule', 'rule_3']);
    expect(after.rules[1]?.outputs.map(({ text }) => text)).toEqual(after.rules[0]?.outputs.map(({ text }) => text));
  });

  it('gains and loses columns, every rule with it', async () => {
    const wider = await tableOf(
      await rewritten(shipped, (table) => withNewColumn(table, 'inputs', 'Loại hồ sơ').table),
    );
    expect(wider.inputs.at(-1)).toMatchObject({ label: 'Loại hồ sơ', name: 'input', type: 'string' });
    expect(wider.rules.every(({ inputs }) => inputs.length === 4)).toBe(true);
    expect(new Set(wider.rules.flatMap(({ inputs }) => inputs.map(({ id }) => id))).size).toBe(16 * 4);
    const narrower = withoutColumn(wider, 'outputs', 'output_basis');
    expect(narrower.rules.every(({ outputs }) => outputs.length === 6)).toBe(true);
  });

  it('says how several fitting rules are dealt with', async () => {
    const after = await tableOf(await rewritten(shipped, (table) => withPolicy(table, 'SUM')));
    expect([after.hitPolicy, after.aggregation]).toEqual(['COLLECT', 'SUM']);
    expect(withPolicy(after, 'FIRST')).toMatchObject({ hitPolicy: 'FIRST', aggregation: null });
  });
});

describe('cells of text', () => {
  it.each([
    ['"STEP", "CONSULTATION"', 'inputs', 'STEP, CONSULTATION'],
    ['"GREEN"', 'outputs', 'GREEN'],
    ['"Hạn: 2, 3 ngày"', 'outputs', 'Hạn: 2, 3 ngày'],
    ['"a, b"', 'inputs', '"a, b"'],
    ['not("A")', 'inputs', 'not("A")'],
    ['name + "x"', 'outputs', '=name + "x"'],
    ['-', 'inputs', '-'],
  ] as const)('%s in %s is shown as %s and comes back', (feel, side, words) => {
    expect(wordsOf(feel, 'string', side)).toBe(words);
    expect(feelOf(words, 'string', side)).toBe(feel);
  });

  it('leaves other types as they are', () => {
    expect(feelOf('>= 5', 'integer', 'inputs')).toBe('>= 5');
    expect(feelOf('true', 'boolean', 'outputs')).toBe('true');
  });
});

describe('rules and spreadsheets', () => {
  it('come back from a file they were written to', async () => {
    const table = await tableOf(shipped);
    const reading = readRows(csvOf(rowsOf(table, 'Ghi chú'), '.'), table, 'Ghi chú');
    expect(reading).toHaveProperty('rows');
    expect('rows' in reading && withRows(table, reading.rows, true)).toEqual(table);
  });

  it('are added as they are copied from a sheet', async () => {
    const table = await tableOf(shipped);
    const line = 'STEP\ttrue\t>= date("2026-01-01")\tRED\tDUE\t60\t0\tHEAD\t\t"Căn cứ ""mới"""';
    const reading = readRows(`${line}\n`, table, 'Ghi chú');
    const added = 'rows' in reading ? withRows(table, reading.rows, false).rules.at(-1) : undefined;
    expect(added?.inputs.map(({ text }) => text)).toEqual(['"STEP"', 'true', '>= date("2026-01-01")']);
    expect(added?.outputs.at(-1)?.text).toBe('"Căn cứ \\"mới\\""');
  });

  it('are refused with the row that has too few cells', async () => {
    const table = await tableOf(shipped);
    expect(readRows('a\tb\n', table, 'Ghi chú')).toEqual({ wrongRow: 1, cells: 2, expected: 10 });
  });
});
