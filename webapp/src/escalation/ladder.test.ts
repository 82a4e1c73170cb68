import i18next from 'i18next';
import { describe, expect, it } from 'vitest';
import type { Rung } from '../shared/api/types';
import vi from '../shared/i18n/vi.json';
import { laddersOf } from './ladder';
import { conditionWords, recipientWords, whenWords } from './ladderWords';

const words = i18next.createInstance({
  lng: 'vi',
  resources: { vi: { translation: vi } },
  interpolation: { escapeValue: false },
});
words.init();

const rung = (change: Partial<Rung>): Rung => ({
  kind: 'STEP',
  promise: null,
  level: 'YELLOW',
  measuredFrom: 'DUE',
  workingMinutes: 0,
  notBeforePercent: 0,
  addressee: 'HEAD',
  condition: null,
  basis: '',
  version: 1,
  ...change,
});

describe('the ladder of alerts', () => {
  it('is climbed from the mildest level up, for each kind of clock', () => {
    const ladders = laddersOf([
      rung({ level: 'RED' }),
      rung({ level: 'GREEN' }),
      rung({ kind: 'STATUTORY', promise: true, level: 'APOLOGY' }),
      rung({ kind: 'STATUTORY', promise: null }),
      rung({ level: 'YELLOW' }),
    ]);
    expect(ladders.map(({ key, rungs }) => [key, rungs.map(({ level }) => level)])).toEqual([
      ['STEP-null', ['GREEN', 'YELLOW', 'RED']],
      ['STATUTORY-true', ['APOLOGY']],
      ['STATUTORY-null', ['YELLOW']],
    ]);
  });
});

describe('a level in words', () => {
  it.each([
    [{ workingMinutes: -480, notBeforePercent: 50 }, '8 giờ làm việc trước khi đến hạn; không sớm hơn 50% thời hạn'],
    [{}, 'khi đến hạn'],
    [{ workingMinutes: 960 }, '16 giờ làm việc sau khi đến hạn'],
    [{ measuredFrom: 'START', workingMinutes: 120 }, '2 giờ làm việc sau khi bắt đầu'],
    [{ measuredFrom: 'LATER' }, 'khi LATER'],
  ])('%o: %s', (change, expected) => {
    expect(whenWords(rung(change), words.t)).toBe(expected);
  });

  it('names everybody it goes to, and what must be the case', () => {
    expect(recipientWords(rung({ addressee: 'LEADER CONTROLLER' }), words.t)).toBe('Thủ trưởng; Cán bộ giám sát');
    expect(conditionWords(rung({ condition: 'APOLOGY_MISSING' }), words.t)).toBe('chưa có phiếu xin lỗi');
    expect(conditionWords(rung({}), words.t)).toBeNull();
  });
});
