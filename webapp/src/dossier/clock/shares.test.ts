import { describe, expect, it } from 'vitest';
import { percentages } from './shares';

describe('shares of the time', () => {
  it('add up to 100 as they are shown', () => {
    expect(percentages([1, 1, 1])).toEqual([33.4, 33.3, 33.3]);
    expect(percentages([2, 1])).toEqual([66.7, 33.3]);
  });

  it('add up for many holders too', () => {
    const shown = percentages([480, 7, 1919, 35, 60, 1, 1, 1]);
    expect(shown.reduce((sum, share) => sum + Math.round(share * 10), 0)).toBe(1000);
  });

  it('are nothing of nothing', () => {
    expect(percentages([0, 0])).toEqual([0, 0]);
    expect(percentages([])).toEqual([]);
  });
});
