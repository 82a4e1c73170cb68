import { describe, expect, it } from 'vitest';
import { sessionsWords, weekdaysWords } from './hours';
import { daysBetween, isWeekend, weeksOf } from './year';

describe('a month', () => {
  it('has weeks from Monday to Sunday', () => {
    const november = weeksOf(2026, 11);
    expect(november[0]).toEqual([null, null, null, null, null, null, '2026-11-01']);
    expect(november.at(-1)?.[0]).toBe('2026-11-30');
    expect(november.flat().filter(Boolean)).toHaveLength(30);
  });

  it('of a leap year has its day more', () => {
    expect(weeksOf(2028, 2).flat().filter(Boolean)).toHaveLength(29);
  });
});

describe('days', () => {
  it('follow each other over the end of a year', () => {
    expect(daysBetween('2026-12-31', '2027-01-02')).toEqual(['2026-12-31', '2027-01-01', '2027-01-02']);
  });

  it('are weekends on Saturday and Sunday', () => {
    expect(['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23'].map(isWeekend)).toEqual([false, true, true, false]);
  });
});

describe('opening hours', () => {
  it('are read as people say them', () => {
    expect(weekdaysWords('MON-FRI')).toBe('Thứ Hai – Thứ Sáu');
    expect(sessionsWords('07:30-11:30 13:00-17:00')).toBe('07:30–11:30, 13:00–17:00');
  });
});
