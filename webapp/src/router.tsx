import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import type { AlertLevel, DueBucket, EscalationState } from './shared/api/types';
import { HomeRedirect } from './shared/shell/HomeRedirect';
import { NotFound } from './shared/shell/NotFound';
import { Shell } from './shared/shell/Shell';
import { Failure, Loading } from './shared/ui/States';

type Search = Record<string, unknown>;

interface InboxSearch {
  view?: 'unit';
  due?: DueBucket;
  q?: string;
}

interface TaskSearch {
  tab?: 'dossier' | 'clock' | 'diagram';
}

interface DossiersSearch {
  q?: string;
  status?: string;
  timeliness?: string;
  unit?: string;
}

interface DossierSearch {
  tab?: 'clock' | 'diagram' | 'history';
}

interface EscalationsSearch {
  level?: AlertLevel;
  state?: EscalationState;
}

interface NotificationsSearch {
  unread?: boolean;
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : undefined;

function oneOf<T extends string>(value: unknown, allowed: readonly T[]): T | undefined {
  return allowed.find((candidate) => candidate === value);
}

const buckets: readonly DueBucket[] = ['overdue', 'today', 'later'];

const rootRoute = createRootRoute({ component: Shell, notFoundComponent: NotFound });

const homeRoute = createRoute({ getParentRoute: () => rootRoute, path: '/', component: HomeRedirect });

const inboxRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/inbox',
  validateSearch: (search: Search): InboxSearch => ({
    view: oneOf(search.view, ['unit'] as const),
    due: oneOf(search.due, buckets),
    q: text(search.q),
  }),
  component: lazyRouteComponent(() => import('./inbox/InboxPage'), 'InboxPage'),
});

const taskRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/tasks/$taskId',
  validateSearch: (search: Search): TaskSearch => ({
    tab: oneOf(search.tab, ['dossier', 'clock', 'diagram'] as const),
  }),
  component: lazyRouteComponent(() => import('./inbox/TaskPage'), 'TaskPage'),
});

const dossiersRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/dossiers',
  validateSearch: (search: Search): DossiersSearch => ({
    q: text(search.q),
    status: text(search.status),
    timeliness: text(search.timeliness),
    unit: text(search.unit),
  }),
  component: lazyRouteComponent(() => import('./dossier/DossierListPage'), 'DossierListPage'),
});

const newDossierRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/dossiers/new',
  component: lazyRouteComponent(() => import('./dossier/NewDossierPage'), 'NewDossierPage'),
});

const dossierRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/dossiers/$code',
  validateSearch: (search: Search): DossierSearch => ({
    tab: oneOf(search.tab, ['clock', 'diagram', 'history'] as const),
  }),
  component: lazyRouteComponent(() => import('./dossier/DossierPage'), 'DossierPage'),
});

const controlSlipRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/dossiers/$code/control-slip',
  component: lazyRouteComponent(() => import('./dossier/slip/ControlSlipPage'), 'ControlSlipPage'),
});

const escalationsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/escalations',
  validateSearch: (search: Search): EscalationsSearch => ({
    level: oneOf(search.level, ['RED', 'APOLOGY', 'YELLOW', 'GREEN'] as const),
    state: oneOf(search.state, ['OPEN', 'ACKNOWLEDGED', 'SNOOZED', 'EXPLAINED', 'CLOSED'] as const),
  }),
  component: lazyRouteComponent(() => import('./escalation/EscalationsPage'), 'EscalationsPage'),
});

const ladderRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/escalations/ladder',
  component: lazyRouteComponent(() => import('./escalation/LadderPage'), 'LadderPage'),
});

const notificationsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/notifications',
  validateSearch: (search: Search): NotificationsSearch => ({ unread: search.unread === true || undefined }),
  component: lazyRouteComponent(() => import('./shared/notification/NotificationsPage'), 'NotificationsPage'),
});

const absencesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/absences',
  component: lazyRouteComponent(() => import('./absence/AbsencesPage'), 'AbsencesPage'),
});

export const router = createRouter({
  routeTree: rootRoute.addChildren([
    homeRoute,
    inboxRoute,
    taskRoute,
    dossiersRoute,
    newDossierRoute,
    dossierRoute,
    controlSlipRoute,
    escalationsRoute,
    ladderRoute,
    notificationsRoute,
    absencesRoute,
  ]),
  defaultPreload: 'intent',
  defaultPendingComponent: Loading,
  defaultErrorComponent: ({ error, reset }) => <Failure page error={error} onRetry={reset} />,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
