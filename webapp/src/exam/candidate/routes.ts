import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../rootRoute';
import { examRoute } from '../round/routes';

interface ApplySearch {
  /** The post chosen in the list. */
  post?: number;
}

const portalRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/exam-portal',
  component: lazyRouteComponent(() => import('./PortalPage'), 'PortalPage'),
});

const applyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/exam-portal/$code/apply',
  validateSearch: (search: Record<string, unknown>): ApplySearch => ({
    post: Number.isInteger(Number(search.post)) && search.post ? Number(search.post) : undefined,
  }),
  component: lazyRouteComponent(() => import('./ApplyPage'), 'ApplyPage'),
});

const applicationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/exam-portal/applications/$id',
  component: lazyRouteComponent(() => import('./ApplicationPage'), 'ApplicationPage'),
});

const changeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/exam-portal/applications/$id/change',
  component: lazyRouteComponent(() => import('./ChangePage'), 'ChangePage'),
});

const vettingRoute = createRoute({
  getParentRoute: () => examRoute,
  path: '/vetting',
  component: lazyRouteComponent(() => import('./VettingPage'), 'VettingPage'),
});

const seatsRoute = createRoute({
  getParentRoute: () => examRoute,
  path: '/seats',
  component: lazyRouteComponent(() => import('./SeatsPage'), 'SeatsPage'),
});

export const candidateRoutes = [portalRoute, applyRoute, applicationRoute, changeRoute] as const;

/** Inside the frame of one round. */
export const candidatePages = [vettingRoute, seatsRoute] as const;
