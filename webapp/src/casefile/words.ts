import type { CaseStatus } from '../shared/api/types';

export const caseStatuses: readonly CaseStatus[] = ['OPEN', 'RESOLVED', 'REFUSED', 'EXPIRED', 'WITHDRAWN'];

export function toneOf(status: CaseStatus): 'open' | 'good' | 'ended' {
  if (status === 'OPEN') return 'open';
  return status === 'RESOLVED' ? 'good' : 'ended';
}
