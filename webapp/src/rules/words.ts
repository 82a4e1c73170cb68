import type { RuleChangeKind, RuleChangeState } from '../shared/api/types';

export const changeStates: readonly RuleChangeState[] = [
  'PROPOSED',
  'APPLYING',
  'APPLIED',
  'REJECTED',
  'UNDOING',
  'UNDONE',
];

export const changeKinds: readonly RuleChangeKind[] = ['CALENDAR', 'LIMITS'];
