import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { addressOf } from './caseCode';
import { get, getXml } from './client';
import { Problem } from './problem';
import type {
  Absence,
  Assignee,
  AttachmentList,
  CaseFile,
  CaseRow,
  ControlSlip,
  DemoAccount,
  Dossier,
  DossierClock,
  DossierRow,
  DueBucket,
  DueDate,
  Escalation,
  NotificationList,
  OpenableProcedure,
  Page,
  PauseReason,
  Procedure,
  ProcedureRow,
  Rung,
  Session,
  Substitute,
  TaskDetail,
  TaskList,
  UnitItem,
} from './types';

const liveInterval = 30_000;
const path = encodeURIComponent;

const nullWhen = (status: number) => (error: unknown) => {
  if (error instanceof Problem && error.status === status) return null;
  throw error;
};

/** `receivedAt` relates the server's clock to this machine's. */
type ReceivedSession = Session & { receivedAt: number };

export const receivedNow = (session: Session): ReceivedSession => ({ ...session, receivedAt: Date.now() });

/** null: nobody is signed in. Demonstrations ask again now and then, their clock may be moved. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: (): Promise<ReceivedSession | null> => get<Session>('/api/session').then(receivedNow, nullWhen(401)),
  staleTime: Number.POSITIVE_INFINITY,
  refetchInterval: (query) => (query.state.data?.demo ? 60_000 : false),
});

/** null: not a demonstration. */
export const demoAccountsQuery = queryOptions({
  queryKey: ['demo-accounts'],
  queryFn: () => get<Page<DemoAccount>>('/api/demo/accounts').then((page) => page.items, nullWhen(404)),
  staleTime: Number.POSITIVE_INFINITY,
  retry: false,
});

interface TaskFilter {
  view: 'mine' | 'unit';
  q?: string;
  due?: DueBucket;
}

export const tasksQuery = (filter: TaskFilter) =>
  infiniteQueryOptions({
    queryKey: ['tasks', filter],
    queryFn: ({ pageParam, signal }) =>
      get<TaskList>('/api/tasks', { ...filter, next: pageParam || undefined, limit: 50 }, signal),
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
    refetchInterval: liveInterval,
    refetchOnWindowFocus: 'always',
  });

export const taskQuery = (id: string) =>
  queryOptions({
    queryKey: ['task', id],
    queryFn: ({ signal }) => get<TaskDetail>(`/api/tasks/${path(id)}`, {}, signal),
    // A form being filled in is not replaced behind the clerk's back.
    refetchOnWindowFocus: false,
  });

export const assigneesQuery = (id: string) =>
  queryOptions({
    queryKey: ['task', id, 'assignees'],
    queryFn: () => get<{ items: Assignee[] }>(`/api/tasks/${path(id)}/assignees`).then((answer) => answer.items),
  });

interface DossierFilter {
  q?: string;
  status?: string;
  unit?: string;
  timeliness?: string;
}

export const dossiersQuery = (filter: DossierFilter) =>
  infiniteQueryOptions({
    queryKey: ['dossiers', filter],
    queryFn: ({ pageParam, signal }) =>
      get<Page<DossierRow>>('/api/dossiers', { ...filter, next: pageParam || undefined, limit: 50 }, signal),
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
  });

export const dossierQuery = (code: string) =>
  queryOptions({
    queryKey: ['dossier', code],
    queryFn: ({ signal }) => get<Dossier>(`/api/dossiers/${path(code)}`, {}, signal),
    refetchInterval: liveInterval,
  });

export const clockQuery = (code: string) =>
  queryOptions({
    queryKey: ['dossier', code, 'clock'],
    queryFn: ({ signal }) => get<DossierClock>(`${addressOf(code)}/clock`, {}, signal),
  });

interface CaseFilter {
  q?: string;
  status?: string;
  procedure?: string;
}

export const casesQuery = (filter: CaseFilter) =>
  infiniteQueryOptions({
    queryKey: ['cases', filter],
    queryFn: ({ pageParam, signal }) =>
      get<Page<CaseRow>>('/api/cases', { ...filter, next: pageParam || undefined, limit: 50 }, signal),
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
  });

export const caseQuery = (code: string) =>
  queryOptions({
    queryKey: ['case', code],
    queryFn: ({ signal }) => get<CaseFile>(addressOf(code), {}, signal),
    refetchInterval: liveInterval,
  });

export const openableQuery = queryOptions({
  queryKey: ['openable'],
  queryFn: () => get<{ items: OpenableProcedure[] }>('/api/cases/procedures').then((answer) => answer.items),
  staleTime: 60_000,
});

export const controlSlipQuery = (code: string) =>
  queryOptions({
    queryKey: ['dossier', code, 'control-slip'],
    queryFn: ({ signal }) => get<ControlSlip>(`/api/dossiers/${path(code)}/control-slip`, {}, signal),
  });

export const pauseReasonsQuery = queryOptions({
  queryKey: ['pause-reasons'],
  queryFn: () => get<{ items: PauseReason[] }>('/api/dossiers/pause-reasons').then((answer) => answer.items),
  staleTime: 300_000,
});

export const attachmentsQuery = (code: string) =>
  queryOptions({
    queryKey: ['dossier', code, 'attachments'],
    queryFn: ({ signal }) => get<AttachmentList>(`/api/dossiers/${path(code)}/attachments`, {}, signal),
  });

export const modelQuery = (key: string, definitionId: string) =>
  queryOptions({
    queryKey: ['model', key, definitionId],
    queryFn: () => getXml(`/api/models/${path(key)}/xml`, { definitionId }),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const proceduresQuery = (q: string) =>
  queryOptions<ProcedureRow[]>({
    queryKey: ['procedures', q],
    queryFn: ({ signal }) =>
      get<Page<ProcedureRow>>('/api/procedures', { q, limit: 50 }, signal).then((page) => page.items),
    placeholderData: keepPreviousData,
    staleTime: 300_000,
  });

/** Units anywhere in the city, as they are found by words of their names or those of their agencies. */
export const unitsQuery = (q: string) =>
  queryOptions<UnitItem[]>({
    queryKey: ['units', q],
    queryFn: ({ signal }) => get<Page<UnitItem>>('/api/units', { q, limit: 50 }, signal).then((page) => page.items),
    placeholderData: keepPreviousData,
    staleTime: 300_000,
  });

export const procedureQuery = (code: string) =>
  queryOptions({
    queryKey: ['procedure', code],
    queryFn: () => get<Procedure>(`/api/procedures/${path(code)}`),
    staleTime: 300_000,
  });

export const dueQuery = (from: string, term: string, unit: string) =>
  queryOptions({
    queryKey: ['due', from, term, unit],
    queryFn: () => get<DueDate>('/api/calendar/due', { from, term, unit }),
    staleTime: 300_000,
  });

/** Levels are told apart on screen: the levels of one step belong together. */
interface EscalationFilter {
  state?: string;
}

export const escalationsQuery = (filter: EscalationFilter) =>
  infiniteQueryOptions({
    queryKey: ['escalations', filter],
    queryFn: ({ pageParam, signal }) =>
      get<Page<Escalation>>('/api/escalations', { ...filter, next: pageParam || undefined, limit: 200 }, signal),
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
    refetchInterval: liveInterval,
  });

export const reassigneesQuery = (id: string) =>
  queryOptions({
    queryKey: ['escalations', id, 'assignees'],
    queryFn: () => get<{ items: Assignee[] }>(`/api/escalations/${path(id)}/assignees`).then((answer) => answer.items),
  });

export const ladderQuery = queryOptions({
  queryKey: ['ladder'],
  queryFn: () => get<{ items: Rung[] }>('/api/escalations/ladder').then((answer) => answer.items),
  staleTime: 300_000,
});

interface NotificationFilter {
  unread?: 'true';
}

export const notificationsQuery = (filter: NotificationFilter) =>
  infiniteQueryOptions({
    queryKey: ['notifications', filter],
    queryFn: ({ pageParam, signal }) =>
      get<NotificationList>('/api/notifications', { ...filter, next: pageParam || undefined, limit: 50 }, signal),
    initialPageParam: '',
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
    refetchInterval: liveInterval,
  });

/** The newest, for the bell. */
export const latestNotificationsQuery = queryOptions({
  queryKey: ['notifications', 'latest'],
  queryFn: ({ signal }) => get<NotificationList>('/api/notifications', { limit: 8 }, signal),
  refetchInterval: liveInterval,
  refetchOnWindowFocus: 'always',
});

export const absencesQuery = queryOptions({
  queryKey: ['absences'],
  queryFn: () => get<{ items: Absence[] }>('/api/absences').then((answer) => answer.items),
});

/** Who may stand in for somebody. */
export const substitutesQuery = (username: string) =>
  queryOptions({
    queryKey: ['absences', 'substitutes', username],
    queryFn: () =>
      get<{ items: Substitute[] }>('/api/absences/substitutes', { username }).then((answer) => answer.items),
    staleTime: 300_000,
  });
