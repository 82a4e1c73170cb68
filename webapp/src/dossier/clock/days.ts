import type { DayKind, TracedDay } from '../../shared/api/types';

export type DayLook = 'counted' | 'start' | 'off' | 'holiday' | 'swapOff' | 'swapWork' | 'closure' | 'paused';

const uncounted: Record<DayKind, DayLook> = {
  WORKING: 'start',
  SWAP_WORK: 'start',
  WEEKLY_OFF: 'off',
  LOCAL_CLOSURE: 'closure',
  HOLIDAY: 'holiday',
  COMP_OFF: 'holiday',
  SWAP_OFF: 'swapOff',
};

/** How a day of a trace looks in the strip: a working day that counts nothing is the start day or was paused. */
export function lookOf(day: TracedDay): DayLook {
  if (day.countedMinutes > 0 || day.dayNumber > 0) return day.kind === 'SWAP_WORK' ? 'swapWork' : 'counted';
  return day.pausedMinutes ? 'paused' : uncounted[day.kind];
}

/** Terms in hours use up a part of each day; terms in days use up days, one after the other. */
export type Measure = 'hours' | 'days';

export const measureOf = (term: string | null): Measure => (term?.startsWith('PT') ? 'hours' : 'days');

/** A day that counted until a pause began, or from when it ended. */
export const isPartlyPaused = (day: TracedDay): boolean => day.countedMinutes > 0 && (day.pausedMinutes ?? 0) > 0;
