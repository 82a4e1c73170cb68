import { expect, it } from 'vitest';
import type { PlannedProduct, RemoteStatus } from '../shared/api/types';
import { monthsToEvaluate } from './months';

const product = (dueOn: string) => ({ dueOn }) as PlannedProduct;
const request = (status: RemoteStatus) => ({
  plan: ['2026-04-02', '2026-03-05', '2026-03-20', '2026-02-10'].map(product),
  evaluations: [{ month: '2026-02' }],
  status,
});

it('evaluates a month once, and only when it is over', () => {
  expect(monthsToEvaluate(request('ACTIVE'), '2026-04-01')).toEqual(['2026-03']);
});

it('evaluates every month when the days at home have ended', () => {
  expect(monthsToEvaluate(request('COMPLETED'), '2026-03-25')).toEqual(['2026-03', '2026-04']);
});

it('evaluates nothing that has not begun', () => {
  expect(monthsToEvaluate(request('APPROVED'), '2026-05-01')).toEqual([]);
});
