import { queryOptions } from '@tanstack/react-query';
import { get } from '../shared/api/client';
import type { ShadowRun } from '../shared/api/types';

export const shadowRunsQuery = queryOptions({
  queryKey: ['shadow', 'runs'],
  queryFn: ({ signal }) => get<{ items: ShadowRun[] }>('/api/shadow-runs', {}, signal).then((answer) => answer.items),
});

export const shadowRunQuery = (id: string) =>
  queryOptions({
    queryKey: ['shadow', 'run', id],
    queryFn: ({ signal }) => get<ShadowRun>(`/api/shadow-runs/${encodeURIComponent(id)}`, {}, signal),
    refetchInterval: ({ state }) => (state.data?.state === 'RUNNING' ? 60_000 : false),
  });
