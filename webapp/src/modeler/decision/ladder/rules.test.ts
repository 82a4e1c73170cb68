import { describe, expect, it } from 'vitest';
import shipped from '../../../../../processes/escalation-ladder.dmn?raw';
import { withCopyOf } from '../../../shadow/rungs';
import { readDmn, writeDmn } from '../dmn';
import { type Table, tablesOf, writeTable } from '../table';
import { type LadderLine, linesOf, triedOf, withLines, withTried } from './rules';

const read = async () => {
  const { definitions } = await readDmn(shipped);
  const table = tablesOf(definitions)[0] as Table;
  return { definitions, table, lines: linesOf(table) as LadderLine[] };
};

describe('the ladder, line by line', () => {
  it('has a line for each rule of the table', async () => {
    const { lines } = await read();
    expect(lines).toHaveLength(16);
    expect(lines[0]).toMatchObject({
      kinds: ['STEP', 'CONSULTATION'],
      rung: {
        promise: null,
        level: 'GREEN',
        workingMinutes: -480,
        notBeforePercent: 50,
        addressee: 'OWNER',
        condition: null,
      },
    });
    expect(lines[6]?.rung).toMatchObject({
      promise: true,
      condition: 'APOLOGY_MISSING',
      addressee: 'LEADER CONTROLLER',
    });
  });

  it('comes back as the same file when nothing was changed', async () => {
    const { definitions, table, lines } = await read();
    expect(withLines(table, lines)).toEqual(table);
    const before = await writeDmn(definitions);
    writeTable(definitions, withLines(table, lines));
    expect(await writeDmn(definitions)).toBe(before);
  });

  it('changes the one cell a designer changed', async () => {
    const { table, lines } = await read();
    const [first, ...others] = lines as [LadderLine, ...LadderLine[]];
    const after = withLines(table, [{ ...first, rung: { ...first.rung, workingMinutes: -600 } }, ...others]);
    expect(after.rules[0]?.outputs.map(({ text }) => text)).toEqual(
      table.rules[0]?.outputs.map(({ text }, place) => (place === 2 ? '-600' : text)),
    );
    expect(after.rules.slice(1)).toEqual(table.rules.slice(1));
  });

  it('makes a rule of its own of a copy, with the day and the kinds of the first', async () => {
    const { table, lines } = await read();
    const after = withLines(table, withCopyOf(lines, 0) as LadderLine[]);
    expect(after.rules).toHaveLength(17);
    expect(after.rules[1]?.id).not.toBe(after.rules[0]?.id);
    expect(after.rules[1]?.inputs.map(({ text }) => text)).toEqual(after.rules[0]?.inputs.map(({ text }) => text));
    expect(new Set(after.rules.flatMap((rule) => [...rule.inputs, ...rule.outputs].map(({ id }) => id))).size).toBe(
      170,
    );
  });

  it('cannot show what is no line', async () => {
    const { table } = await read();
    const strange = {
      ...table,
      rules: table.rules.map((rule) => ({ ...rule, inputs: rule.inputs.with(0, { id: 'x', text: 'not("STEP")' }) })),
    };
    expect(linesOf(strange)).toBeNull();
  });
});

describe('a ladder that was tried', () => {
  it('is the same table when it is the ladder in force', async () => {
    const { table, lines } = await read();
    expect(triedOf(lines)).toHaveLength(24);
    expect(withTried(table, triedOf(lines))).toEqual(table);
  });

  it('keeps the rules that stayed and writes the one that is new', async () => {
    const { table, lines } = await read();
    const tried = triedOf(lines).map((rung) =>
      rung.kind === 'STAGE' && rung.level === 'RED' ? { ...rung, workingMinutes: 480 } : rung,
    );
    const after = withTried(table, tried);
    expect(after.rules.map(({ id }) => id)).toEqual(table.rules.map(({ id }) => id));
    expect(
      after.rules.filter((rule, place) => JSON.stringify(rule) !== JSON.stringify(table.rules[place])),
    ).toHaveLength(1);
  });

  it('parts a rule when only one of its kinds was changed', async () => {
    const { table, lines } = await read();
    const tried = triedOf(lines).map((rung) =>
      rung.kind === 'CONSULTATION' && rung.level === 'RED' ? { ...rung, workingMinutes: 480 } : rung,
    );
    const after = linesOf(withTried(table, tried));
    expect(after).toHaveLength(17);
    expect(triedOf(after as LadderLine[]).toSorted(byText)).toEqual(tried.toSorted(byText));
  });
});

const byText = (one: object, other: object) => JSON.stringify(one).localeCompare(JSON.stringify(other));
