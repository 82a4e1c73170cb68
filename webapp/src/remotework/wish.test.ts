import { describe, expect, it } from 'vitest';
import { dayProblems, mistakesOf, nothingEntered, wishOf } from './wish';

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
