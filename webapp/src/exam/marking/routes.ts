import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { councilSearch } from '../councilSearch';
import { examRoute } from '../round/routes';

const markingRoute = createRoute({
  getParentRoute: () => examRoute,
  path: '/marking',
  validateSearch: councilSearch,
  component: lazyRouteComponent(() => import('./MarkingPage'), 'MarkingPage'),
});

const bagRoute = createRoute({
  getParentRoute: () => examRoute,
  path: '/marking/bags/$bag',
  validateSearch: councilSearch,
  component: lazyRouteComponent(() => import('./BagPage'), 'BagPage'),
});

const differencesRoute = createRoute({
  getParentRoute: () => examRoute,
  path: '/marking/differences',
  validateSearch: councilSearch,
  component: lazyRouteComponent(() => import('./DifferencesPage'), 'DifferencesPage'),
});

const appealsRoute = createRoute({
  getParentRoute: () => examRoute,
  path: '/appeals',
  validateSearch: councilSearch,
  component: lazyRouteComponent(() => import('./AppealsPage'), 'AppealsPage'),
});

const codingRoute = createRoute({
  getParentRoute: () => examRoute,
  path: '/coding',
  validateSearch: councilSearch,
  component: lazyRouteComponent(() => import('../coding/CodingPage'), 'CodingPage'),
});

export const markingPages = [markingRoute, bagRoute, differencesRoute, appealsRoute, codingRoute] as const;
