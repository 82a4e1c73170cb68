import { describe, expect, it } from 'vitest';
import type { PlannedProduct } from '../shared/api/types';
import { agreedDates, dueOnAny } from './dueDates';

const product = (number: number, dueOn: string, deliveredAt: string | null = null) =>
  ({ number, dueOn, deliveredAt }) as PlannedProduct;

describe('due dates of days that are given up', () => {
  const first = product(1, '2026-03-10');
  const plan = [first, product(2, '2026-03-10', '2026-03-09T08:00:00Z'), product(3, '2026-03-12')];

  it('are those of products still to be delivered', () => {
    expect(dueOnAny(plan, ['2026-03-10'])).toEqual([first]);
  });

  it('are kept or moved to a day at home, each of them', () => {
    const days = ['2026-03-17'];
    expect(agreedDates([first], days, {})).toBeNull();
    expect(agreedDates([first], days, { 1: '2026-03-10' })).toEqual([{ number: 1, dueOn: '2026-03-10' }]);
    expect(agreedDates([first], days, { 1: '2026-03-17' })).toEqual([{ number: 1, dueOn: '2026-03-17' }]);
  });

  it('are chosen again when the day chosen is given up as well', () => {
    expect(agreedDates([first], ['2026-03-19'], { 1: '2026-03-17' })).toBeNull();
  });
});
