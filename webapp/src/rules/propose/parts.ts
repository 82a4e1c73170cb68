import type { Draft } from './draft';

/** What every form of a proposal is given. */
export interface FormParts {
  draft: Draft;
  enter: (change: Partial<Draft>) => void;
  errorOf: (field: string) => string | undefined;
  /** What the server refused, by row. */
  refusals: Map<number, string[]>;
}
