import { Problem } from '../shared/api/problem';
import type { ModelDraft, ModelReport, ProblemBody } from '../shared/api/types';

/** The draft somebody else saved in between; null: it was refused for another reason. */
export const currentDraftOf = (error: unknown): ModelDraft | null =>
  (carried(error, 'draft-changed') as { current?: ModelDraft }).current ?? null;

/** What the gate says of a proposal it refused; null: it was refused for another reason. */
export const reportsOf = (error: unknown): ModelReport[] | null =>
  (carried(error, 'model-refused') as { reports?: ModelReport[] }).reports ?? null;

const carried = (error: unknown, slug: string): Partial<ProblemBody> =>
  error instanceof Problem && error.slug === slug ? error.body : {};
