import type { ModelChange, ModelChangeWhat } from '../../shared/api/types';

/** What an element as a whole is marked with: what happened to it outweighs where it is drawn. */
const weights: Record<ModelChangeWhat, number> = { MOVED: 1, CHANGED: 2, REMOVED: 3, ADDED: 3 };

export type Marks = ReadonlyMap<string, ModelChangeWhat>;

/** One mark for each element; only what concerns the whole element makes it new or gone. */
export function marksOf(changes: ModelChange[]): Marks {
  const marks = new Map<string, ModelChangeWhat>();
  for (const { element, what } of changes) {
    const before = marks.get(element);
    if (!before || weights[what] > weights[before]) marks.set(element, what);
  }
  return marks;
}

/** In the order they are listed in a legend. */
export const whats: readonly ModelChangeWhat[] = ['ADDED', 'REMOVED', 'CHANGED', 'MOVED'];

/** Told apart without colour. */
export const symbols: Record<ModelChangeWhat, string> = { ADDED: '+', REMOVED: '−', CHANGED: '≠', MOVED: '↔' };

export const isDrawing = ({ subject }: ModelChange): boolean => subject === 'LAYOUT';
