import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../rootRoute';
import type { DueBucket } from '../shared/api/types';
import { oneOf, type Search, text } from '../shared/route/search';

interface InboxSearch {
  view?: 'unit';
  due?: DueBucket;
  q?: string;
}

interface TaskSearch {
  tab?: 'dossier' | 'clock' | 'diagram';
}

const buckets: readonly DueBucket[] = ['overdue', 'today', 'later'];

const inboxRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/inbox',
  validateSearch: (search: Search): InboxSearch => ({
    view: oneOf(search.view, ['unit'] as const),
    due: oneOf(search.due, buckets),
    q: text(search.q),
  }),
  component: lazyRouteComponent(() => import('./InboxPage'), 'InboxPage'),
});

const taskRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/tasks/$taskId',
  validateSearch: (search: Search): TaskSearch => ({
    tab: oneOf(search.tab, ['dossier', 'clock', 'diagram'] as const),
  }),
  component: lazyRouteComponent(() => import('./TaskPage'), 'TaskPage'),
});

export const inboxRoutes = [inboxRoute, taskRoute];
