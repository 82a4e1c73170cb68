import { expect, it } from 'vitest';
import { columnOf, weeksOf } from './weeks';

const day = (date: string) => ({ date });

it('cuts days where a week ends, also over a holiday', () => {
  const weeks = weeksOf(['2026-03-12', '2026-03-13', '2026-03-17', '2026-03-22', '2026-03-23'].map(day));
  expect(weeks.map((week) => week.map(({ date }) => date))).toEqual([
    ['2026-03-12', '2026-03-13'],
    ['2026-03-17', '2026-03-22'],
    ['2026-03-23'],
  ]);
});

it('puts a day below its weekday', () => {
  expect(['2026-03-09', '2026-03-13', '2026-03-14'].map(columnOf)).toEqual([1, 5, 6]);
});
