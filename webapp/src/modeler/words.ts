import type { ModelKind, ModelProposalState } from '../shared/api/types';

export const modelKinds: readonly ModelKind[] = ['PROCESS', 'DECISION', 'FORM'];

export const proposalStates: readonly ModelProposalState[] = ['PROPOSED', 'APPROVED', 'REJECTED', 'WITHDRAWN'];
