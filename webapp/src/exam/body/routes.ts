import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { councilSearch } from '../councilSearch';
import { examRoute } from '../round/routes';

const bodiesRoute = createRoute({
  getParentRoute: () => examRoute,
  path: '/bodies',
  validateSearch: councilSearch,
  component: lazyRouteComponent(() => import('./BodiesPage'), 'BodiesPage'),
});

export const bodyPages = [bodiesRoute] as const;
