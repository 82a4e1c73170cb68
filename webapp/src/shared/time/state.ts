import type { ClockState, Outcome, Timeliness } from '../api/types';

/** All things the product ever says about time; colour, symbol and word of each are in TimeState. */
export type TimeStateName =
  | 'early'
  | 'onTime'
  | 'inTime'
  | 'dueToday'
  | 'late'
  | 'lateOpen'
  | 'paused'
  | 'noLimit'
  | 'notPromised'
  | 'doneInTime'
  | 'cancelled';

export const ofOutcome: Record<Outcome, TimeStateName> = {
  EARLY: 'early',
  ON_TIME: 'onTime',
  LATE: 'late',
  CANCELLED: 'cancelled',
};

const ofTimeliness: Record<Timeliness, TimeStateName> = {
  OVERDUE: 'lateOpen',
  DUE_TODAY: 'dueToday',
  IN_TIME: 'inTime',
  PAUSED: 'paused',
  NO_LIMIT: 'noLimit',
  DONE_IN_TIME: 'doneInTime',
  DONE_LATE: 'late',
};

export const stateOf = (timeliness: Timeliness | null): TimeStateName =>
  timeliness ? ofTimeliness[timeliness] : 'notPromised';

/** What a clock says: its outcome once stopped, else how it stands against its due date. */
export function stateOfClock(
  clock: { state: ClockState; outcome: Outcome | null; dueAt: string | null },
  now: Date,
  sameDay: (a: Date, b: Date) => boolean,
): TimeStateName {
  if (clock.outcome) return ofOutcome[clock.outcome];
  if (clock.state === 'PAUSED') return 'paused';
  if (!clock.dueAt) return 'noLimit';
  const due = new Date(clock.dueAt);
  if (due < now) return 'lateOpen';
  return sameDay(due, now) ? 'dueToday' : 'inTime';
}
