import type { ModelProposal, Session } from '../../shared/api/types';
import { approvesModels } from '../access';
import type { ProposalVerb } from '../queries';

type Standing = 'decide' | 'ownProposal' | 'waits' | 'approved' | 'rejected' | 'withdrawn';

/** What happens next with a proposal, for the person looking at it. */
export function standingOf(
  { state, proposedBy }: ModelProposal,
  session: Pick<Session, 'username' | 'roles'>,
): Standing {
  switch (state) {
    case 'APPROVED':
      return 'approved';
    case 'REJECTED':
      return 'rejected';
    case 'WITHDRAWN':
      return 'withdrawn';
    case 'PROPOSED':
      if (proposedBy === session.username) return 'ownProposal';
      return approvesModels(session) ? 'decide' : 'waits';
  }
}

const verbs: Partial<Record<Standing, ProposalVerb[]>> = { decide: ['reject', 'approve'], ownProposal: ['withdraw'] };

/** Whether somebody also saved the draft only the server knows; it then says so. */
export const verbsOf = (proposal: ModelProposal, session: Pick<Session, 'username' | 'roles'>): ProposalVerb[] =>
  verbs[standingOf(proposal, session)] ?? [];
