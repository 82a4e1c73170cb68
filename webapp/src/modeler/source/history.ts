/** What a document was, is, and was before it was taken back. */
export interface History {
  past: string[];
  present: string;
  future: string[];
  /** Changes of the same place in a row are one step. */
  place: string | null;
}

const kept = 200;

export const begun = (present: string): History => ({ past: [], present, future: [], place: null });

export function done(history: History, present: string, place: string | null = null): History {
  if (present === history.present) return history;
  const goesOn = place !== null && place === history.place;
  const past = goesOn ? history.past : [...history.past, history.present].slice(-kept);
  return { past, present, future: [], place };
}

export function undone({ past, present, future }: History): History {
  const before = past.at(-1);
  if (before === undefined) return { past, present, future, place: null };
  return { past: past.slice(0, -1), present: before, future: [present, ...future], place: null };
}

export function redone({ past, present, future }: History): History {
  const [next, ...rest] = future;
  if (next === undefined) return { past, present, future, place: null };
  return { past: [...past, present], present: next, future: rest, place: null };
}
