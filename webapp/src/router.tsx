import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { caseRoutes } from './casefile/routes';
import { dossierRoutes } from './dossier/routes';
import { escalationRoutes } from './escalation/routes';
import { bodyPages } from './exam/body/routes';
import { candidatePages, candidateRoutes } from './exam/candidate/routes';
import { defencePages, projectRoute } from './exam/defence/routes';
import { markingPages } from './exam/marking/routes';
import { paperRoutes } from './exam/paper/routes';
import { myResultRoute, resultPages } from './exam/result/routes';
import { examRoute, roundPages, roundRoutes } from './exam/round/routes';
import { supervisionPages } from './exam/supervision/routes';
import { inboxRoutes } from './inbox/routes';
import { modelerRoutes } from './modeler/routes';
import { performanceRoutes } from './performance/routes';
import { remoteRoutes } from './remotework/routes';
import { rootRoute } from './rootRoute';
import { ruleRoutes } from './rules/routes';
import { shadowRoutes } from './shadow/routes';
import type { Search } from './shared/route/search';
import { HomeRedirect } from './shared/shell/HomeRedirect';
import { Failure, Loading } from './shared/ui/States';

interface NotificationsSearch {
  unread?: boolean;
}

const homeRoute = createRoute({ getParentRoute: () => rootRoute, path: '/', component: HomeRedirect });

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
    notificationsRoute,
    absencesRoute,
    ...inboxRoutes,
    ...dossierRoutes,
    ...caseRoutes,
    ...escalationRoutes,
    ...ruleRoutes,
    ...shadowRoutes,
    ...modelerRoutes,
    ...performanceRoutes,
    ...remoteRoutes,
    ...candidateRoutes,
    ...paperRoutes,
    ...roundRoutes,
    projectRoute,
    myResultRoute,
    examRoute.addChildren([
      ...roundPages,
      ...bodyPages,
      ...candidatePages,
      ...markingPages,
      ...defencePages,
      ...resultPages,
      ...supervisionPages,
    ]),
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
