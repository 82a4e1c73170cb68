import { describe, expect, it } from 'vitest';
import type { RuleChange, Session } from '../../shared/api/types';
import { nextOf } from './next';

const change = (part: Partial<RuleChange>) =>
  ({
    state: 'PROPOSED',
    proposedBy: 'designer',
    can: { approve: false, reject: false, undo: false },
    ...part,
  }) as RuleChange;
const designer: Pick<Session, 'username' | 'roles'> = { username: 'designer', roles: ['DESIGNER', 'APPROVER'] };
const approver: Pick<Session, 'username' | 'roles'> = { username: 'approver', roles: ['APPROVER'] };

describe('what happens next with a change', () => {
  it('tells the proposer why somebody else has to approve, approver or not', () => {
    expect(nextOf(change({}), designer)).toBe('ownProposal');
  });

  it('asks the approver to decide', () => {
    expect(nextOf(change({ can: { approve: true, reject: true, undo: false } }), approver)).toBe('decide');
  });

  it('tells the proposer that somebody else has to undo it, too', () => {
    expect(nextOf(change({ state: 'APPLIED' }), designer)).toBe('ownApplied');
  });

  it('tells the approver that only the last change can be undone', () => {
    expect(nextOf(change({ state: 'APPLIED' }), approver)).toBe('notLast');
    const last = change({ state: 'APPLIED', can: { approve: false, reject: false, undo: true } });
    expect(nextOf(last, approver)).toBe('undoable');
  });
});
