import { expect, it } from 'vitest';
import { weeksOf } from './weeks';

const day = (date: string) => ({ date, working: true, away: 0, wished: 0, free: 1, people: [] });

it('cuts days where a week ends, also over a holiday', () => {
  const weeks = weeksOf(['2026-03-12', '2026-03-13', '2026-03-17', '2026-03-22', '2026-03-23'].map(day));
  expect(weeks.map((week) => week.map(({ date }) => date))).toEqual([
    ['2026-03-12', '2026-03-13'],
    ['2026-03-17', '2026-03-22'],
    ['2026-03-23'],
  ]);
});
