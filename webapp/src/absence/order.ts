import type { Absence, AbsenceState } from '../shared/api/types';

const order: readonly AbsenceState[] = ['CURRENT', 'PLANNED', 'PAST', 'CANCELLED'];

/** Who is away now, then who will be, the nearest first; what is over comes last, the latest first. */
export const inOrder = (absences: Absence[]): Absence[] =>
  absences.toSorted(
    (one, other) => order.indexOf(one.state) - order.indexOf(other.state) || byBegin(one, other) * direction(one),
  );

const byBegin = (one: Absence, other: Absence) => one.from.localeCompare(other.from);
const direction = ({ state }: Absence) => (state === 'CURRENT' || state === 'PLANNED' ? 1 : -1);
