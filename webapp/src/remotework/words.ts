import type { RemoteRound, RemoteStatus } from '../shared/api/types';

export function toneOf(status: RemoteStatus): 'open' | 'waiting' | 'good' | 'ended' {
  if (status === 'SUBMITTED') return 'open';
  if (status === 'APPROVED' || status === 'SUSPENDED') return 'waiting';
  return status === 'ACTIVE' || status === 'COMPLETED' ? 'good' : 'ended';
}

export const underWay: RemoteStatus[] = ['SUBMITTED', 'APPROVED', 'ACTIVE', 'SUSPENDED'];

export const hasEnded = (status: RemoteStatus): boolean => !underWay.includes(status);

/** The round people register in on a day; before and after it the next best one. */
export const runningRound = (rounds: RemoteRound[], today: string): RemoteRound | undefined =>
  rounds.find(({ state, from, to }) => state === 'OPEN' && from <= today && today <= to) ??
  rounds.find(({ state }) => state === 'OPEN') ??
  rounds[0];
