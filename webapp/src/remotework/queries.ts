import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { get } from '../shared/api/client';
import type {
  Holder,
  Page,
  RemoteDecision,
  RemotePosition,
  RemoteRequest,
  RemoteRound,
  RemoteRow,
  RemoteRule,
  RemoteTrigger,
  Rota,
} from '../shared/api/types';
import { underWay } from './words';

const base = '/api/remote-work';
const rarely = 300_000;
const soon = 30_000;

/** Where the server keeps a request. */
export const addressOf = (code: string) => `${base}/requests/${encodeURIComponent(code)}`;

const items = <T>(answer: { items: T[] }) => answer.items;

interface Rounds {
  items: RemoteRound[];
  /** Whether the person asking may draft one. */
  mayDraft: boolean;
}

const allRounds = {
  queryKey: ['remote-work', 'rounds'],
  queryFn: () => get<Rounds>(`${base}/rounds`),
};

export const roundsQuery = queryOptions({ ...allRounds, select: items<RemoteRound> });

export const draftingQuery = queryOptions({ ...allRounds, select: ({ mayDraft }) => mayDraft });

/** Who could hold a position of a unit. */
export const holdersQuery = (unit: string) =>
  queryOptions({
    queryKey: ['remote-work', 'holders', unit],
    queryFn: () => get<{ items: Holder[] }>(`${base}/holders`, { unit }).then(items),
    staleTime: rarely,
  });

/** What closing a round would end. */
export const underWayQuery = (round: string) =>
  infiniteQueryOptions({
    queryKey: ['remote-work', 'requests', 'PILOT', round],
    queryFn: ({ pageParam, signal }) =>
      get<Page<RemoteRow>>(
        `${base}/requests`,
        { view: 'PILOT', round, status: underWay.join(), limit: 200, next: pageParam || undefined },
        signal,
      ),
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
    gcTime: 0, // it is about to change
  });

const ruleBook = {
  queryKey: ['remote-work', 'rules'],
  queryFn: () => get<{ items: RemoteRule[]; triggers: RemoteTrigger[] }>(`${base}/rules`),
  staleTime: rarely,
};

export const rulesQuery = queryOptions({ ...ruleBook, select: items<RemoteRule> });

export const triggersQuery = queryOptions({ ...ruleBook, select: ({ triggers }) => triggers });

export const positionsQuery = (round: string) =>
  queryOptions({
    queryKey: ['remote-work', 'positions', round],
    queryFn: () =>
      get<{ items: RemotePosition[] }>(`${base}/rounds/${encodeURIComponent(round)}/positions`).then(items),
    staleTime: rarely,
  });

/** @param from the first day to show; the round's own when it begins later */
export const rotaQuery = (round: string, unit: string, from: string) =>
  queryOptions({
    queryKey: ['remote-work', 'rota', round, unit, from],
    queryFn: ({ signal }) => get<Rota>(`${base}/rounds/${encodeURIComponent(round)}/rota`, { unit, from }, signal),
  });

export const requestsQuery = (view: 'MINE' | 'UNIT') =>
  infiniteQueryOptions({
    queryKey: ['remote-work', 'requests', view],
    queryFn: ({ pageParam, signal }) =>
      get<Page<RemoteRow>>(`${base}/requests`, { view, next: pageParam || undefined }, signal),
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
  });

export const requestQuery = (code: string) =>
  queryOptions({
    queryKey: ['remote-work', 'request', code],
    queryFn: ({ signal }) => get<RemoteRequest>(addressOf(code), {}, signal),
    refetchInterval: soon,
  });

export const decisionsQuery = (round: string, unit: string) =>
  infiniteQueryOptions({
    queryKey: ['remote-work', 'decisions', round, unit],
    queryFn: ({ pageParam, signal }) =>
      get<Page<RemoteDecision>>(`${base}/decisions`, { round, unit, next: pageParam || undefined }, signal),
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
  });
