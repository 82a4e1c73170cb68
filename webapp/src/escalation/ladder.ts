import type { Rung } from '../shared/api/types';
import { levels } from './cases';

export interface Ladder {
  key: string;
  kind: Rung['kind'];
  promise: boolean | null;
  rungs: Rung[];
}

/** The levels of each kind of clock together, the mildest first: as they are climbed. */
export function laddersOf(rungs: Rung[]): Ladder[] {
  const ladders = new Map<string, Ladder>();
  for (const rung of rungs) {
    const { kind, promise } = rung;
    const key = `${kind}-${promise}`;
    const ladder = ladders.get(key) ?? { key, kind, promise, rungs: [] };
    ladders.set(key, { ...ladder, rungs: [...ladder.rungs, rung].toSorted(byUrgency) });
  }
  return [...ladders.values()];
}

const byUrgency = (one: Rung, other: Rung) => levels.indexOf(other.level) - levels.indexOf(one.level);
