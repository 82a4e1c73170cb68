import { describe, expect, it } from 'vitest';
import { readMark } from './marks';

const scale = { lowest: 0, highest: 100, decimals: 2 };

describe('a typed mark', () => {
  it('is read with a comma or a point', () => {
    expect(readMark('72,5', scale)).toEqual({ mark: 72.5 });
    expect(readMark(' 72.25 ', scale)).toEqual({ mark: 72.25 });
    expect(readMark('100', scale)).toEqual({ mark: 100 });
    expect(readMark('0', scale)).toEqual({ mark: 0 });
  });

  it('is refused outside the scale, finer than it, or when it is no number', () => {
    expect(readMark('100,01', scale)).toEqual({ fault: 'outside' });
    expect(readMark('70,125', scale)).toEqual({ fault: 'tooFine' });
    expect(readMark('-1', scale)).toEqual({ fault: 'noNumber' });
    expect(readMark('7e1', scale)).toEqual({ fault: 'noNumber' });
    expect(readMark('', scale)).toEqual({ fault: 'none' });
  });
});
