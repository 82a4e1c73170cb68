import type { DossierStatus, Person } from '../shared/api/types';

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

/** What no person did is logged under this name. */
const system = 'system';

export const actorName = (person: Person | null, systemName: string): string =>
  person && person.username !== system ? person.fullName : systemName;

const closed: readonly DossierStatus[] = ['REJECTED', 'WITHDRAWN', 'STOPPED', 'DONE', 'RETURNED'];

export const isClosed = (status: DossierStatus): boolean => closed.includes(status);

export function statusTone(status: DossierStatus): 'open' | 'waiting' | 'good' | 'ended' {
  if (status === 'DONE' || status === 'RETURNED') return 'good';
  if (status === 'SUPPLEMENT_REQUESTED' || status === 'FINANCIAL_OBLIGATION') return 'waiting';
  return isClosed(status) ? 'ended' : 'open';
}
