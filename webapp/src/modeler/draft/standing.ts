import type { ModelRow } from '../../shared/api/types';

/** Nothing has been written since it was proposed: the draft is what waits for a decision, nobody goes on with it. */
export const isProposed = (draft: NonNullable<ModelRow['draft']>, proposal: ModelRow['proposal']): boolean =>
  proposal?.state === 'PROPOSED' && draft.savedAt <= proposal.proposedAt;
