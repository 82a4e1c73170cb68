import i18next from 'i18next';
import { describe, expect, it } from 'vitest';
import vi from '../i18n/vi.json';
import { formatDateTime, formatNear, isoDay } from './format';
import { termWords } from './term';

describe('dates on screen', () => {
  it('are day/month/year hour:minute in Vietnam, whatever the zone of the instant', () => {
    expect(formatDateTime('2026-02-12T17:30:00Z')).toBe('13/02/2026 00:30');
    expect(formatDateTime('2026-02-12T10:00:00+07:00')).toBe('12/02/2026 10:00');
    expect(isoDay('2026-02-12T17:30:00Z')).toBe('2026-02-13');
  });

  it('leave the day away today', () => {
    const now = new Date('2026-02-12T09:00:00Z');
    expect(formatNear('2026-02-12T03:32:00Z', now)).toBe('10:32');
    expect(formatNear('2026-02-11T03:32:00Z', now)).toBe('11/02/2026 10:32');
  });
});

describe('terms in words', () => {
  const words = i18next.createInstance({ lng: 'vi', resources: { vi: { translation: vi } } });
  words.init();

  it.each([
    ['P5D', '5 ngày làm việc'],
    ['P3.5D', '3,5 ngày làm việc'],
    ['P0D', 'trong ngày làm việc'],
    ['P7CD', '7 ngày'],
    ['PT16H', '16 giờ làm việc'],
    ['PT4H30M', '4,5 giờ làm việc'],
    ['không rõ', 'không rõ'],
  ])('%s is "%s"', (term, expected) => {
    expect(termWords(term, words.t)).toBe(expected);
  });
});
