import { describe, expect, it } from 'vitest';
import type { Rung } from '../shared/api/types';
import { differenceWords, sumOf } from './levels';
import { differs, editedOf, isContradictory, minutesOf, withCopyOf } from './rungs';

const yellow: Rung = {
  kind: 'STEP',
  promise: null,
  level: 'YELLOW',
  measuredFrom: 'DUE',
  workingMinutes: 0,
  notBeforePercent: null,
  addressee: 'HEAD',
  condition: null,
  basis: 'Đề án công sở hành chính thông minh',
  version: 1,
};
const red: Rung = { ...yellow, level: 'RED', workingMinutes: 960, addressee: 'LEADER' };

describe('a ladder to be tried out', () => {
  it('is another one when a line says something else, in whatever order', () => {
    expect(differs([yellow, red], [red, yellow])).toBe(false);
    expect(differs([yellow, red], [{ ...yellow, workingMinutes: -240 }, red])).toBe(true);
    expect(differs([yellow, red], [red])).toBe(true);
  });

  it('is the same when only its basis is another', () => {
    expect(differs([yellow], [{ ...yellow, basis: 'Thử', notBeforePercent: 0 }])).toBe(false);
  });

  it('gets a copy of a line below that line, with a key of its own', () => {
    const keys = withCopyOf(editedOf([yellow, red]), 0).map(({ key, rung }) => [key, rung.level]);
    expect(keys).toEqual([
      [0, 'YELLOW'],
      [2, 'YELLOW'],
      [1, 'RED'],
    ]);
  });

  it('counts hours in minutes, and knows what cannot be', () => {
    expect(minutesOf(-1.5)).toBe(-90);
    expect(isContradictory({ ...yellow, measuredFrom: 'START', workingMinutes: -60 })).toBe(true);
    expect(isContradictory({ ...yellow, measuredFrom: 'EVE', workingMinutes: -60 })).toBe(false);
  });
});

describe('what a trial would have sent', () => {
  it('is compared with what was sent', () => {
    expect([differenceWords(21, 39), differenceWords(4, 1), differenceWords(4, 4)]).toEqual(['+18', '−3', '±0']);
    expect(sumOf({ GREEN: 1, YELLOW: 2, RED: 3, APOLOGY: 4 })).toBe(10);
  });
});
