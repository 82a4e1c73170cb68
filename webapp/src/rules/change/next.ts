import type { RuleChange, Session } from '../../shared/api/types';

type Next =
  | 'decide'
  | 'ownProposal'
  | 'waits'
  | 'rejected'
  | 'applying'
  | 'undoable'
  | 'ownApplied'
  | 'notLast'
  | 'applied'
  | 'undoing'
  | 'undone';

/** What happens next with a change, for the person looking at it. */
export function nextOf(change: RuleChange, { username, roles }: Pick<Session, 'username' | 'roles'>): Next {
  switch (change.state) {
    case 'PROPOSED':
      if (change.can.approve) return 'decide';
      return change.proposedBy === username ? 'ownProposal' : 'waits';
    case 'REJECTED':
      return 'rejected';
    case 'APPLYING':
      return 'applying';
    case 'APPLIED':
      if (change.can.undo) return 'undoable';
      if (!roles.includes('APPROVER')) return 'applied';
      return change.proposedBy === username ? 'ownApplied' : 'notLast';
    case 'UNDOING':
      return 'undoing';
    case 'UNDONE':
      return 'undone';
  }
}
