import { describe, expect, it } from 'vitest';
import type { EligibilityFinding } from '../shared/api/types';
import { checkedRules, dayProblems, mistakesOf, nothingEntered, wishOf } from './wish';

const finding = (rule: string, outcome: EligibilityFinding['outcome']): EligibilityFinding => ({
  outcome,
  rule,
  reason: 'REASON',
  textVi: '',
  textEn: '',
  ruleVi: '',
  ruleEn: '',
  publishedIn: '',
});

describe('the conditions of a wish', () => {
  it('are met when nothing was found', () => {
    expect(checkedRules([]).every(({ outcome }) => outcome === 'MET')).toBe(true);
  });

  it('fail when one of several findings fails', () => {
    const checked = checkedRules([finding('R5', 'REVIEW'), finding('R5', 'FAIL')]);
    expect(checked.find(({ rule }) => rule === 'R5')).toMatchObject({ outcome: 'FAIL' });
    expect(checked.filter(({ outcome }) => outcome === 'MET')).toHaveLength(checked.length - 1);
  });

  it('include one nobody expected', () => {
    expect(checkedRules([finding('R99', 'FAIL')]).at(-1)).toMatchObject({ rule: 'R99', outcome: 'FAIL' });
  });
});

describe('a wish', () => {
  const entered = {
    ...nothingEntered,
    positionId: 'p',
    days: ['2026-03-12', '2026-03-10'],
    place: ' Nhà ',
    phone: '1',
  };

  it('is sent with its days in order and without blanks', () => {
    expect(wishOf(entered, 'r')).toMatchObject({ days: ['2026-03-10', '2026-03-12'], place: 'Nhà', reason: null });
  });

  it('is not sent without a day', () => {
    expect(wishOf({ ...entered, days: [] }, 'r')).toBeNull();
  });
});

it('gathers what is wrong with the days', () => {
  expect(dayProblems({ 'days[0]': 'Một.', 'days[3]': 'Hai.', place: 'Ba.' })).toBe('Một. Hai.');
  expect(dayProblems({ place: 'Ba.' })).toBeUndefined();
});

it('names mistakes in the order of the form', () => {
  expect(mistakesOf({ phone: 'Sai số.', roundId: 'Đã đóng.', 'days[1]': 'Đã qua.' })).toEqual([
    { field: 'positionId', error: 'Đã đóng.' },
    { field: 'days', error: 'Đã qua.' },
    { field: 'phone', error: 'Sai số.' },
  ]);
});
