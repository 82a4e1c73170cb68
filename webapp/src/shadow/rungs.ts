import type { Rung, TriedRung } from '../shared/api/types';

/** A line of the ladder while it is edited. */
export interface EditedRung {
  key: number;
  rung: Rung;
  /** A line of a table may be for several kinds of clock at once. */
  kinds?: Rung['kind'][];
}

export const editedOf = (rungs: Rung[]): EditedRung[] => rungs.map((rung, key) => ({ key, rung }));

/** A copy of a line directly below it, to be changed. */
export function withCopyOf(rungs: EditedRung[], key: number): EditedRung[] {
  const next = Math.max(...rungs.map((one) => one.key)) + 1;
  return rungs.flatMap((one) => (one.key === key ? [one, { ...one, key: next, rung: { ...one.rung } }] : [one]));
}

const substance = ({
  kind,
  promise,
  level,
  measuredFrom,
  workingMinutes,
  notBeforePercent,
  addressee,
  condition,
}: TriedRung) =>
  [kind, promise, level, measuredFrom, workingMinutes, notBeforePercent ?? 0, addressee, condition].join('|');

/** Whether trying it out could show anything at all. */
export function differs(present: TriedRung[], edited: TriedRung[]): boolean {
  const before = present.map(substance).sort();
  const after = edited.map(substance).sort();
  return before.length !== after.length || before.some((line, place) => line !== after[place]);
}

/** Hours as entered, in whole minutes; before its moment a line has negative ones. */
export const minutesOf = (hours: number | null): number => Math.round((hours ?? 0) * 60);

/** From the start there is no before, from the eve no after. */
export function isContradictory({ measuredFrom, workingMinutes }: TriedRung): boolean {
  return (measuredFrom === 'START' && workingMinutes < 0) || (measuredFrom === 'EVE' && workingMinutes > 0);
}
