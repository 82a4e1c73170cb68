import { describe, expect, it } from 'vitest';
import { daysOfPeriod, periodAt, periodFrom, periodText, shifted, withKind } from './period';

const now = new Date('2026-11-21T03:00:00Z');
const read = (text: string) => {
  const period = periodFrom(text);
  if (!period) throw new Error(text);
  return period;
};

describe('a period', () => {
  it.each([
    ['2026-11', '2026-11-01', '2026-11-30'],
    ['2028-02', '2028-02-01', '2028-02-29'],
    ['2026-Q4', '2026-10-01', '2026-12-31'],
    ['2026', '2026-01-01', '2026-12-31'],
  ])('%s is from %s to %s', (text, from, to) => {
    expect(daysOfPeriod(read(text))).toEqual({ from, to });
    expect(periodText(read(text))).toBe(text);
  });

  it.each(['2026-13', '2026-Q5', 'tháng 11', ''])('is not %s', (text) => {
    expect(periodFrom(text)).toBeNull();
  });

  it.each([
    ['2026-01', -1, '2025-12'],
    ['2026-12', 1, '2027-01'],
    ['2026-Q1', -1, '2025-Q4'],
    ['2026', 1, '2027'],
  ] as const)('moves on: %s by %d is %s', (text, by, next) => {
    expect(periodText(shifted(read(text), by))).toBe(next);
  });

  it('is the one of the city on the first morning of a month', () => {
    expect(periodText(periodAt(new Date('2026-11-30T18:00:00Z'), 'month'))).toBe('2026-12');
  });
});

describe('another kind of period', () => {
  it('stays with the present', () => {
    expect(periodText(withKind(read('2026'), 'month', now))).toBe('2026-11');
    expect(periodText(withKind(read('2026-11'), 'quarter', now))).toBe('2026-Q4');
  });

  it('otherwise begins where the one before began', () => {
    expect(periodText(withKind(read('2025-Q3'), 'month', now))).toBe('2025-07');
    expect(periodText(withKind(read('2025-08'), 'quarter', now))).toBe('2025-Q3');
    expect(periodText(withKind(read('2025'), 'quarter', now))).toBe('2025-Q1');
  });
});
