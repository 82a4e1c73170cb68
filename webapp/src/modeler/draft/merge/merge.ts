import type { Difference } from './differences';

/** What one side did to an element since both had the same text. */
export type Side = 'same' | 'added' | 'changed' | 'removed';

export type Whose = 'ours' | 'theirs';

/** One element that is not the same any more. */
export interface Touched {
  id: string;
  /** What the designer calls it. */
  label: string;
  ours: Side;
  theirs: Side;
  /** Both changed it, and not to the same: somebody has to choose. */
  contested: boolean;
  /** What exactly, where somebody has to choose. */
  differences?: Difference[];
}

/** By element; where nothing is chosen, ours stays. */
export type Choices = Readonly<Record<string, Whose>>;

/** Two texts that grew out of the same one, seen element by element. */
export interface Merge {
  touched: Touched[];
  /** The text with the changes of both, and of what is contested the side that was chosen. */
  result: (choices: Choices) => string;
}

/** Throws where one of the texts cannot be read. */
export type MergeModels = (base: string, ours: string, theirs: string) => Merge;
