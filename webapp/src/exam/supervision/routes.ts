import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { examRoute } from '../round/routes';

const supervisionRoute = createRoute({
  getParentRoute: () => examRoute,
  path: '/supervision',
  component: lazyRouteComponent(() => import('./SupervisionPage'), 'SupervisionPage'),
});

/** Inside the frame of one round. */
export const supervisionPages = [supervisionRoute] as const;
