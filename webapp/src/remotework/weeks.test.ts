import { expect, it } from 'vitest';
import type { RotaDay } from '../shared/api/types';
import { weeksOf } from './weeks';

const forMe: RotaDay['forMe'] = { free: 1, bound: 'PRESENCE', reasonVi: '', reasonEn: '' };
const day = (date: string) => ({ date, working: true, away: 0, wished: 0, free: 1, forMe, people: [] });

it('cuts days where a week ends, also over a holiday', () => {
  const weeks = weeksOf(['2026-03-12', '2026-03-13', '2026-03-17', '2026-03-22', '2026-03-23'].map(day));
  expect(weeks.map((week) => week.map(({ date }) => date))).toEqual([
    ['2026-03-12', '2026-03-13'],
    ['2026-03-17', '2026-03-22'],
    ['2026-03-23'],
  ]);
});
