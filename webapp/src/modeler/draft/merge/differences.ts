/** What an element says, by the names a designer knows it under. */
export type Facts = ReadonlyMap<string, string>;

/** Something both sides say of the same element, and not the same; empty where one says nothing of it. */
export interface Difference {
  name: string;
  ours: string;
  theirs: string;
}

export const differencesOf = (ours: Facts, theirs: Facts): Difference[] =>
  [...new Set([...ours.keys(), ...theirs.keys()])]
    .map((name) => ({ name, ours: ours.get(name) ?? '', theirs: theirs.get(name) ?? '' }))
    .filter((fact) => fact.ours !== fact.theirs);
