import { afterEach, describe, expect, it } from 'vitest';
import { formatMark, readMark } from './marks';

const read = (text: string) => readMark(text, { lowest: 0, highest: 100, decimals: 2 });

describe('a mark as it is typed', () => {
  it.each([
    ['70', 70],
    ['70,5', 70.5],
    [' 70.25 ', 70.25],
    ['0', 0],
    ['100', 100],
    ['100,00', 100],
  ])('%s is taken, with a comma or a point', (text, mark) => {
    expect(read(text)).toEqual({ mark });
  });

  it.each(['100,01', '101', '999'])('%s is outside the scale', (text) => {
    expect(read(text)).toEqual({ fault: 'outside' });
  });

  it.each(['70,005', '70.001', '70,000'])('%s is too fine and is not rounded', (text) => {
    expect(read(text)).toEqual({ fault: 'tooFine' });
  });

  it.each(['', '-1', 'bảy mươi', '7,', '1e2', '70,5,5', '1.000,5'])('"%s" is no number', (text) => {
    expect(read(text)).toEqual({ fault: 'noNumber' });
  });
});

describe('a mark as it is shown', () => {
  afterEach(() => {
    document.documentElement.lang = 'vi';
  });

  it('has all decimals, and the comma or point of the language', () => {
    expect([72.5, 100, 0.1 + 0.2, null].map((mark) => formatMark(mark))).toEqual(['72,50', '100,00', '0,30', '–']);
    document.documentElement.lang = 'en';
    expect(formatMark(72.5)).toBe('72.50');
  });
});
