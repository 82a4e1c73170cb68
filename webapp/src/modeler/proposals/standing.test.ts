import { describe, expect, it } from 'vitest';
import type { ModelProposal, ModelProposalState, Role } from '../../shared/api/types';
import { standingOf, verbsOf } from './standing';

const proposal = (state: ModelProposalState) => ({ state, proposedBy: 'designer' }) as ModelProposal;
const person = (username: string, ...roles: Role[]) => ({ username, roles });

describe('a proposal that waits', () => {
  it('is decided by an approver who did not propose it', () => {
    expect(verbsOf(proposal('PROPOSED'), person('approver', 'APPROVER'))).toEqual(['reject', 'approve']);
  });

  it('is not decided by whoever proposed it, approver or not', () => {
    expect(verbsOf(proposal('PROPOSED'), person('designer', 'APPROVER', 'DESIGNER'))).toEqual(['withdraw']);
    expect(standingOf(proposal('PROPOSED'), person('designer', 'DESIGNER'))).toBe('ownProposal');
  });

  it('is only looked at by everybody else', () => {
    expect(verbsOf(proposal('PROPOSED'), person('admin', 'ADMIN'))).toEqual([]);
    expect(standingOf(proposal('PROPOSED'), person('auditor', 'AUDITOR'))).toBe('waits');
  });
});

describe('a proposal that was decided', () => {
  it.each([
    ['APPROVED', 'approved'],
    ['REJECTED', 'rejected'],
    ['WITHDRAWN', 'withdrawn'],
  ] as const)('stays %s for everybody', (state, standing) => {
    expect(standingOf(proposal(state), person('approver', 'APPROVER'))).toBe(standing);
    expect(verbsOf(proposal(state), person('approver', 'APPROVER'))).toEqual([]);
  });
});
