import { describe, expect, it } from 'vitest';
import type { ClockEvent, TracedDay } from '../../shared/api/types';
import { lookOf, pausesOf } from './days';

const day = (date: string, kind: TracedDay['kind'], dayNumber: number): TracedDay => ({
  date,
  kind,
  dayNumber,
  countedMinutes: dayNumber ? 480 : 0,
  why: '',
  whyEn: '',
});
const event = (kind: ClockEvent['kind'], at: string): ClockEvent => ({
  seq: 1,
  kind,
  at,
  by: null,
  reason: null,
  legalBasis: null,
});

describe('days of a clock', () => {
  it('tells counted days, days off and holidays apart', () => {
    expect(lookOf(day('2026-02-13', 'WORKING', 1), [])).toBe('counted');
    expect(lookOf(day('2026-02-14', 'WEEKLY_OFF', 0), [])).toBe('off');
    expect(lookOf(day('2026-02-17', 'HOLIDAY', 0), [])).toBe('holiday');
    expect(lookOf(day('2026-02-20', 'SWAP_OFF', 0), [])).toBe('holiday');
    expect(lookOf(day('2026-02-28', 'SWAP_WORK', 3), [])).toBe('swapWork');
  });

  it('shows a working day without counted time as the start day, or as paused within a pause', () => {
    const pauses = pausesOf({
      events: [event('PAUSE', '2026-03-03T02:00:00Z'), event('RESUME', '2026-03-05T02:00:00Z')],
    });
    expect(lookOf(day('2026-02-12', 'WORKING', 0), pauses)).toBe('start');
    expect(lookOf(day('2026-03-04', 'WORKING', 0), pauses)).toBe('paused');
  });

  it('a pause without an end lasts', () => {
    const pauses = pausesOf({ events: [event('PAUSE', '2026-03-03T02:00:00Z')] });
    expect(lookOf(day('2026-06-01', 'WORKING', 0), pauses)).toBe('paused');
  });

  it('takes the day of a pause in Vietnam, not in London', () => {
    expect(pausesOf({ events: [event('PAUSE', '2026-03-02T23:30:00Z')] })[0]?.from).toBe('2026-03-03');
  });
});
