import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../rootRoute';
import { oneOf, type Search } from '../shared/route/search';

interface NewShadowRunSearch {
  /** Begins with the ladder designers work on instead of the one in force. */
  ladder?: 'draft';
}

const shadowRunsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/rules/shadow',
  component: lazyRouteComponent(() => import('./ShadowRunsPage'), 'ShadowRunsPage'),
});

const newShadowRunRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/rules/shadow/new',
  validateSearch: (search: Search): NewShadowRunSearch => ({ ladder: oneOf(search.ladder, ['draft'] as const) }),
  component: lazyRouteComponent(() => import('./NewShadowRunPage'), 'NewShadowRunPage'),
});

const shadowRunRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/rules/shadow/$id',
  component: lazyRouteComponent(() => import('./ShadowRunPage'), 'ShadowRunPage'),
});

export const shadowRoutes = [shadowRunsRoute, newShadowRunRoute, shadowRunRoute];
