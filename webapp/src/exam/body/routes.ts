import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { examRoute } from '../round/routes';

const bodiesRoute = createRoute({
  getParentRoute: () => examRoute,
  path: '/bodies',
  component: lazyRouteComponent(() => import('./BodiesPage'), 'BodiesPage'),
});

export const bodyPages = [bodiesRoute] as const;
