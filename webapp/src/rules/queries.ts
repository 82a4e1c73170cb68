import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { get, post } from '../shared/api/client';
import type {
  CalendarYear,
  Effect,
  Institution,
  Page,
  RuleChange,
  RuleChangeBody,
  RuleChangePreview,
} from '../shared/api/types';

const whileMoving = 2_000;
const path = encodeURIComponent;

export const isMoving = (change: Pick<RuleChange, 'state'>): boolean =>
  change.state === 'APPLYING' || change.state === 'UNDOING';

export const calendarYearQuery = (year: number, unit?: string) =>
  queryOptions({
    queryKey: ['rules', 'calendar', year, unit],
    queryFn: ({ signal }) => get<CalendarYear>(`/api/calendar/years/${year}`, { unit }, signal),
    placeholderData: keepPreviousData,
  });

/** The units that have a calendar of their own, or may get one: what people call an agency. */
export const institutionsQuery = queryOptions({
  queryKey: ['institutions'],
  queryFn: async () => {
    const found: Institution[] = [];
    let next: string | undefined;
    do {
      const page: Page<Institution> = await get('/api/units', { institution: 'true', limit: 200, next });
      found.push(...page.items);
      next = page.next ?? undefined;
    } while (next);
    return found;
  },
  staleTime: Number.POSITIVE_INFINITY,
});

interface ChangeFilter {
  kind?: string;
  state?: string;
}

export const changesQuery = (filter: ChangeFilter) =>
  infiniteQueryOptions({
    queryKey: ['rules', 'changes', filter],
    queryFn: ({ pageParam, signal }) =>
      get<Page<RuleChange>>('/api/rule-changes', { ...filter, next: pageParam || undefined, limit: 50 }, signal),
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) =>
      state.data?.pages.some((page) => page.items.some(isMoving)) ? whileMoving : 30_000,
  });

export const changeQuery = (id: string) =>
  queryOptions({
    queryKey: ['rules', 'change', id],
    queryFn: ({ signal }) => get<RuleChange>(`/api/rule-changes/${path(id)}`, {}, signal),
    refetchInterval: ({ state }) => (state.data && isMoving(state.data) ? whileMoving : 30_000),
  });

export const effectsQuery = (id: string) =>
  infiniteQueryOptions({
    queryKey: ['rules', 'effects', id],
    queryFn: ({ pageParam, signal }) =>
      get<Page<Effect>>(`/api/rule-changes/${path(id)}/effects`, { next: pageParam || undefined, limit: 50 }, signal),
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
  });

/** What a change would do; nothing is stored. */
export const previewQuery = (body: RuleChangeBody | null) =>
  queryOptions({
    queryKey: ['rules', 'preview', body],
    queryFn: ({ signal }) =>
      post<RuleChangePreview>('/api/rule-changes/preview', body, { idempotencyKey: undefined, signal }),
    enabled: body !== null,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
    retry: false,
  });
