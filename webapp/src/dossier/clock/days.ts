import type { Clock, DayKind, TracedDay } from '../../shared/api/types';
import { isoDay } from '../../shared/time/format';

export type DayLook = 'counted' | 'start' | 'off' | 'holiday' | 'swapWork' | 'paused';

const offLooks: Record<DayKind, DayLook> = {
  WORKING: 'start',
  SWAP_WORK: 'start',
  WEEKLY_OFF: 'off',
  LOCAL_CLOSURE: 'off',
  HOLIDAY: 'holiday',
  COMP_OFF: 'holiday',
  SWAP_OFF: 'holiday',
};

/** How a day of a trace looks in the strip: a working day that counts nothing is the start day or lies in a pause. */
export function lookOf(day: TracedDay, pauses: Interval[]): DayLook {
  if (day.countedMinutes > 0 || day.dayNumber > 0) return day.kind === 'SWAP_WORK' ? 'swapWork' : 'counted';
  const working = day.kind === 'WORKING' || day.kind === 'SWAP_WORK';
  if (working && pauses.some((pause) => pause.from <= day.date && day.date <= pause.to)) return 'paused';
  return offLooks[day.kind];
}

/** Calendar days from a pause to its end, both included. */
export interface Interval {
  from: string;
  to: string;
}

const never = '9999-12-31';

export function pausesOf({ events }: Pick<Clock, 'events'>): Interval[] {
  const pauses: Interval[] = [];
  for (const { kind, at } of events) {
    const open = pauses.at(-1);
    if (kind === 'PAUSE') pauses.push({ from: isoDay(at), to: never });
    else if (open?.to === never && (kind === 'RESUME' || kind === 'RESTART' || kind === 'STOP')) open.to = isoDay(at);
  }
  return pauses;
}
