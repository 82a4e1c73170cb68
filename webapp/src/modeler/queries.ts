import {
  infiniteQueryOptions,
  keepPreviousData,
  mutationOptions,
  type QueryClient,
  queryOptions,
} from '@tanstack/react-query';
import { get, getText, post, postRaw, put, remove } from '../shared/api/client';
import type {
  Editor,
  ImportedModel,
  Model,
  ModelCatalogue,
  ModelDiff,
  ModelDraft,
  ModelDraftBody,
  ModelKind,
  ModelProposal,
  ModelProposalBody,
  ModelProposalState,
  ModelReport,
  ModelRow,
  ModelRunning,
  ModelVersion,
  Page,
  RestoreBody,
} from '../shared/api/types';

const liveInterval = 30_000;
const path = (key: string) => `/api/models/${encodeURIComponent(key)}`;
const proposalPath = (id: string) => `/api/models/proposals/${encodeURIComponent(id)}`;

interface ModelFilter {
  kind?: ModelKind;
  q?: string;
}

export const modelsQuery = (filter: ModelFilter) =>
  infiniteQueryOptions({
    queryKey: ['models', 'list', filter],
    queryFn: ({ pageParam, signal }) =>
      get<Page<ModelRow>>('/api/models', { ...filter, next: pageParam || undefined, limit: 100 }, signal),
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
    refetchInterval: liveInterval,
  });

/** Asked of the list: that there is none of the key is no error. */
export const isTaken = async (key: string): Promise<boolean> =>
  (await get<Page<ModelRow>>('/api/models', { q: key, limit: 200 })).items.some((row) => row.key === key);

export const workshopModelQuery = (key: string) =>
  queryOptions({
    queryKey: ['models', 'one', key],
    queryFn: ({ signal }) => get<Model>(path(key), {}, signal),
  });

/** The text of a version; the one in force where none is named. */
export const sourceQuery = (key: string, version?: number) =>
  queryOptions({
    queryKey: ['models', 'source', key, version ?? null],
    queryFn: () => getText(`${path(key)}/source`, { version }),
  });

/** An editor loads it once and keeps it: nothing is replaced behind the designer's back. */
export const draftQuery = (key: string) =>
  queryOptions({
    queryKey: ['models', 'draft', key],
    queryFn: ({ signal }) => get<ModelDraft>(`${path(key)}/draft`, {}, signal),
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    retry: false,
  });

export const versionsQuery = (key: string) =>
  infiniteQueryOptions({
    queryKey: ['models', 'versions', key],
    queryFn: ({ pageParam, signal }) =>
      get<Page<ModelVersion>>(`${path(key)}/versions`, { next: pageParam || undefined, limit: 50 }, signal),
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
  });

export const runningQuery = (key: string) =>
  queryOptions({
    queryKey: ['models', 'running', key],
    queryFn: ({ signal }) => get<ModelRunning>(`${path(key)}/running`, {}, signal),
    refetchInterval: liveInterval,
  });

/** `from` and `to`: a number, `draft`, `live` or `proposal:<id>`. */
export const diffQuery = (key: string, from: string, to: string) =>
  queryOptions({
    queryKey: ['models', 'diff', key, from, to],
    queryFn: ({ signal }) => get<ModelDiff>(`${path(key)}/diff`, { from, to }, signal),
    retry: false,
  });

export const catalogueQuery = queryOptions({
  queryKey: ['models', 'catalogue'],
  queryFn: ({ signal }) => get<ModelCatalogue>('/api/models/catalogue', {}, signal),
  staleTime: 300_000,
});

export const modelProposalsQuery = (state?: ModelProposalState) =>
  infiniteQueryOptions({
    queryKey: ['models', 'proposals', state ?? null],
    queryFn: ({ pageParam, signal }) =>
      get<Page<ModelProposal>>('/api/models/proposals', { state, next: pageParam || undefined, limit: 50 }, signal),
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
    refetchInterval: liveInterval,
  });

export const modelProposalQuery = (id: string) =>
  queryOptions({
    queryKey: ['models', 'proposal', id],
    queryFn: ({ signal }) => get<ModelProposal>(proposalPath(id), {}, signal),
    refetchInterval: liveInterval,
  });

/** What the gate says; nothing is stored. */
export const checkModel = (source: string, signal?: AbortSignal): Promise<ModelReport> =>
  postRaw<ModelReport>('/api/models/check', source, { signal });

export const importModel = (file: Blob): Promise<ImportedModel> => postRaw<ImportedModel>('/api/models/import', file);

/** 409 `draft-changed` when somebody else saved in between: `currentDraftOf` reads theirs. */
export const saveDraft = (key: string, body: ModelDraftBody, keepalive = false): Promise<ModelDraft> =>
  put<ModelDraft>(`${path(key)}/draft`, body, { keepalive });

export const discardDraftMutation = (key: string) =>
  mutationOptions({ mutationFn: () => remove(`${path(key)}/draft`) });

/** Says that one is here; answers who else is. */
export const announcePresence = (key: string): Promise<{ editors: Editor[] }> =>
  post<{ editors: Editor[] }>(`${path(key)}/draft/presence`, {}, { idempotencyKey: undefined });

export const proposeMutation = (key: string) =>
  mutationOptions({ mutationFn: (body: ModelProposalBody) => post<ModelProposal>(`${path(key)}/propose`, body) });

export type ProposalVerb = 'approve' | 'reject' | 'withdraw';

export const decideMutation = (id: string, verb: ProposalVerb) =>
  mutationOptions({
    mutationFn: (body: { reason?: string }) => post<ModelProposal>(`${proposalPath(id)}/${verb}`, body),
  });

export const restoreMutation = (key: string, version: number) =>
  mutationOptions({ mutationFn: (body: RestoreBody) => post(`${path(key)}/versions/${version}/restore`, body) });

/** After anything that others see: lists, versions, proposals. The draft an editor holds stays. */
export const refreshWorkshop = (queryClient: QueryClient): Promise<void> =>
  queryClient.invalidateQueries({
    queryKey: ['models'],
    predicate: ({ queryKey }) => queryKey[1] !== 'draft',
  });
