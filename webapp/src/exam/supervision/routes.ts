import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { examRoute } from '../round/routes';

export const supervisionRoute = createRoute({
  getParentRoute: () => examRoute,
  path: '/supervision',
  component: lazyRouteComponent(() => import('./SupervisionPage'), 'SupervisionPage'),
});
