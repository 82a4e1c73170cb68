import { describe, expect, it } from 'vitest';
import { countOf, signed, spanOf, written } from './numbers';
import type { Figure, Side } from './types';

const side = (value: number, more: Partial<Side> = {}): Side => ({
  value,
  positive: null,
  total: null,
  deviation: null,
  low: null,
  high: null,
  sourceVi: '',
  sourceEn: '',
  ...more,
});

describe('figures of a review', () => {
  it('are written with the decimals of their measure and a real minus', () => {
    expect(written(97.25, 'STEPS_ON_TIME')).toBe('97,3');
    expect(written(8, 'OUTPUT')).toBe('8,00');
    expect(signed(0.94, 'STEPS_ON_TIME')).toBe('+0,9');
    expect(signed(-250000, 'COST')).toBe('−250.000');
    expect(signed(-0.04, 'STEPS_ON_TIME')).toBe('0,0');
    expect(signed(0.04, 'STEPS_ON_TIME')).toBe('0,0');
  });

  it('say how many they were counted from', () => {
    expect(countOf(side(97.2, { positive: 972, total: 1000 }))).toBe('972/1.000');
    expect(countOf(side(7.1, { total: 24 }))).toBe('24');
    expect(countOf(side(91.2))).toBeNull();
  });

  it('are drawn between their outermost ends', () => {
    const figure = { before: side(90, { low: 80, high: 95 }), after: side(92) } as Figure;
    const [least, most] = spanOf(figure) ?? [0, 0];
    expect(least).toBeCloseTo(79.1);
    expect(most).toBeCloseTo(95.9);
    expect(spanOf({ before: null, after: side(1) } as Figure)).toBeNull();
    const [same, other] = spanOf({ before: side(5), after: side(5) } as Figure) ?? [0, 0];
    expect(other).toBeGreaterThan(same);
  });
});
