import { describe, expect, it } from 'vitest';
import type { TracedDay } from '../../shared/api/types';
import { isPartlyPaused, lookOf, measureOf } from './days';

const day = (kind: TracedDay['kind'], countedMinutes: number, pausedMinutes = 0): TracedDay => ({
  date: '2026-02-13',
  kind,
  countedMinutes,
  pausedMinutes,
  dayNumber: 0,
  why: '',
  whyEn: '',
});

describe('days of a clock', () => {
  it('tells counted days, days off and holidays apart', () => {
    expect(lookOf(day('WORKING', 480))).toBe('counted');
    expect(lookOf(day('SWAP_WORK', 480))).toBe('swapWork');
    expect(lookOf(day('WEEKLY_OFF', 0))).toBe('off');
    expect(lookOf(day('HOLIDAY', 0))).toBe('holiday');
    expect(lookOf(day('COMP_OFF', 0))).toBe('holiday');
    expect(lookOf(day('SWAP_OFF', 0))).toBe('swapOff');
    expect(lookOf(day('LOCAL_CLOSURE', 0))).toBe('closure');
  });

  it('shows a working day without counted time as the start day, or as paused', () => {
    expect(lookOf(day('WORKING', 0))).toBe('start');
    expect(lookOf(day('WORKING', 0, 480))).toBe('paused');
  });

  it('a day paused in the afternoon still counts', () => {
    expect(lookOf(day('WORKING', 240, 240))).toBe('counted');
    expect(isPartlyPaused(day('WORKING', 240, 240))).toBe(true);
    expect(isPartlyPaused(day('WORKING', 0, 480))).toBe(false);
  });

  it.each([
    ['PT17H30M', 'hours'],
    ['PT30M', 'hours'],
    ['P3D', 'days'],
    ['P7CD', 'days'],
    [null, 'days'],
  ] as const)('of a term %s are told by %s', (term, measure) => {
    expect(measureOf(term)).toBe(measure);
  });
});
