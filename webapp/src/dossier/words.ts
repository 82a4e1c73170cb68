import type { DossierStatus, Person } from '../shared/api/types';

/** The server names people by object or, for the system and programs, by plain text. */
export const personName = (person: Person | string | null | undefined, nobody = '–'): string =>
  (typeof person === 'string' ? person : person?.fullName) || nobody;

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
