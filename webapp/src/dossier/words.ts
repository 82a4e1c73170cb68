import type { DossierStatus } from '../shared/api/types';

export const statuses: readonly DossierStatus[] = [
  'SUBMITTED',
  'ACCEPTED',
  'REJECTED',
  'PROCESSING',
  'SUPPLEMENT_REQUESTED',
  'FINANCIAL_OBLIGATION',
  'WITHDRAWN',
  'STOPPED',
  'DONE',
  'RETURNED',
];

const closed: readonly DossierStatus[] = ['REJECTED', 'WITHDRAWN', 'STOPPED', 'DONE', 'RETURNED'];

export const isClosed = (status: DossierStatus): boolean => closed.includes(status);

export function statusTone(status: DossierStatus): 'open' | 'waiting' | 'good' | 'ended' {
  if (status === 'DONE' || status === 'RETURNED') return 'good';
  if (status === 'SUPPLEMENT_REQUESTED' || status === 'FINANCIAL_OBLIGATION') return 'waiting';
  return isClosed(status) ? 'ended' : 'open';
}
