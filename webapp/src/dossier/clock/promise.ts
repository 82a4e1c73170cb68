import type { Clock, ClockKind, ClockState, Reading } from '../../shared/api/types';
import { sameDay } from '../../shared/time/format';
import { stateOfClock, type TimeStateName } from '../../shared/time/state';

const promising: readonly ClockKind[] = ['STATUTORY', 'COMMITTED'];

/** The clocks that promise a date, the statutory one first; before a dossier is accepted whichever runs first stands in. */
export function promisesOf(clocks: Clock[]): Clock[] {
  const promises = promising.flatMap((kind) => clocks.filter((clock) => clock.kind === kind));
  return promises.length > 0 ? promises : clocks.slice(0, 1);
}

/** The date promised to the applicant is that of the committed limit, where there is one. */
export const isPromised = (clock: Clock, promises: Clock[]): boolean => promises.at(-1) === clock;

/** A reading may be late before its date: the official one, after a second supplement request. */
export function stateOfReading(reading: Reading, state: ClockState, now: Date): TimeStateName {
  if (!reading.outcome && reading.late) return 'lateOpen';
  return stateOfClock({ ...reading, state }, now, sameDay);
}
