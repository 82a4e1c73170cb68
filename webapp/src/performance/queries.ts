import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { get } from '../shared/api/client';
import type { Excuse, ExcuseCause, ExcuseState, Outcome, OutcomeRow, Page, UnitsReport } from '../shared/api/types';
import type { OutcomeKind } from './period';

export const unitsReportQuery = (period: string, kind: OutcomeKind) =>
  queryOptions({
    queryKey: ['performance', 'units', period, kind],
    queryFn: ({ signal }) => get<UnitsReport>('/api/sla/units', { period, kind }, signal),
    placeholderData: keepPreviousData,
  });

interface OutcomeFilter {
  from: string;
  to: string;
  kind: OutcomeKind;
  unit?: string;
  outcome?: Outcome;
  late?: true;
}

export const outcomesQuery = (filter: OutcomeFilter) =>
  infiniteQueryOptions({
    queryKey: ['performance', 'outcomes', filter],
    queryFn: ({ pageParam, signal }) => {
      const query = { ...filter, late: filter.late && 'true' };
      return get<Page<OutcomeRow>>('/api/sla/outcomes', { ...query, next: pageParam || undefined, limit: 50 }, signal);
    },
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
  });

export const excusesQuery = (state: ExcuseState | undefined) =>
  infiniteQueryOptions({
    queryKey: ['performance', 'excuses', state],
    queryFn: ({ pageParam, signal }) =>
      get<Page<Excuse>>('/api/sla/excuses', { state, next: pageParam || undefined, limit: 50 }, signal),
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
  });

export const causesQuery = queryOptions({
  queryKey: ['excuse-causes'],
  queryFn: () => get<{ items: ExcuseCause[] }>('/api/sla/excuse-causes').then((answer) => answer.items),
  staleTime: 300_000,
});
