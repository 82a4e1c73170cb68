import { describe, expect, it } from 'vitest';
import { readPoints, showPoints } from './points';

const read = (text: string) => readPoints(text, 0, 100, 2);

describe('points as a marker types them', () => {
  it.each([
    ['70', 70],
    ['70,5', 70.5],
    ['70.25', 70.25],
    [' 0 ', 0],
    ['100', 100],
    ['100,00', 100],
  ])('%s is taken', (text, points) => {
    expect(read(text)).toEqual({ points });
  });

  it.each(['100,01', '101', '999'])('%s is outside the scale', (text) => {
    expect(read(text)).toEqual({ refusal: 'outside' });
  });

  it.each(['70,005', '70.001', '70,000'])('%s is too fine and is not rounded', (text) => {
    expect(read(text)).toEqual({ refusal: 'tooFine' });
  });

  it.each(['', '-1', 'bảy mươi', '7,', '1e2', '70,5,5', '1.000,5'])('"%s" is no number', (text) => {
    expect(read(text)).toEqual({ refusal: 'notANumber' });
  });

  it('shows all decimals', () => {
    expect([showPoints(72.5), showPoints(100), showPoints(0.1 + 0.2)]).toEqual(['72,50', '100,00', '0,30']);
  });
});
