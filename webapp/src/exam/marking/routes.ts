import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { examRoute } from '../round/routes';

interface CouncilSearch {
  council?: number;
}

const validateSearch = (search: Record<string, unknown>): CouncilSearch => {
  const council = Number(search.council);
  return Number.isInteger(council) && council > 0 ? { council } : {};
};

const markingRoute = createRoute({
  getParentRoute: () => examRoute,
  path: '/marking',
  validateSearch,
  component: lazyRouteComponent(() => import('./MarkingPage'), 'MarkingPage'),
});

const bagRoute = createRoute({
  getParentRoute: () => examRoute,
  path: '/marking/bags/$bag',
  validateSearch,
  component: lazyRouteComponent(() => import('./BagPage'), 'BagPage'),
});

const differencesRoute = createRoute({
  getParentRoute: () => examRoute,
  path: '/differences',
  validateSearch,
  component: lazyRouteComponent(() => import('./DifferencesPage'), 'DifferencesPage'),
});

const appealsRoute = createRoute({
  getParentRoute: () => examRoute,
  path: '/appeals',
  validateSearch,
  component: lazyRouteComponent(() => import('./AppealsPage'), 'AppealsPage'),
});

const codingRoute = createRoute({
  getParentRoute: () => examRoute,
  path: '/coding',
  validateSearch,
  component: lazyRouteComponent(() => import('../coding/CodingPage'), 'CodingPage'),
});

export const markingPages = [markingRoute, bagRoute, differencesRoute, appealsRoute, codingRoute] as const;
