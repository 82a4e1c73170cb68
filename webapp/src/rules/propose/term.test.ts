import { describe, expect, it } from 'vitest';
import { enteredTerm, termOf } from './term';

describe('a limit as people enter it', () => {
  it.each([
    [5, 'days', 'P5D'],
    [3.5, 'days', 'P3.5D'],
    [16, 'hours', 'PT16H'],
    [4.5, 'hours', 'PT4H30M'],
    [0.5, 'hours', 'PT30M'],
    [7, 'calendarDays', 'P7CD'],
  ] as const)('%d %s is %s, and back again', (amount, unit, term) => {
    expect(termOf({ amount, unit })).toBe(term);
    expect(enteredTerm(term)).toEqual({ amount, unit });
  });

  it.each([
    [null, 'days'],
    [0, 'hours'],
    [2.25, 'days'],
    [1.5, 'calendarDays'],
  ] as const)('%s %s is none', (amount, unit) => {
    expect(termOf({ amount, unit })).toBeNull();
  });

  it('starts empty where there was none', () => {
    expect(enteredTerm(null)).toEqual({ amount: null, unit: 'days' });
  });
});
