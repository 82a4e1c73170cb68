import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../rootRoute';
import { type Search, text } from '../shared/route/search';

interface RoundReviewSearch {
  code?: string;
}

interface RemoteUnitSearch {
  unit?: string;
}

interface NewRoundSearch {
  /** A round to begin with. */
  copy?: string;
}

const remoteWorkRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/remote-work',
  component: lazyRouteComponent(() => import('./MyRemotePage'), 'MyRemotePage'),
});

const newRemoteRequestRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/remote-work/new',
  component: lazyRouteComponent(() => import('./NewRequestPage'), 'NewRequestPage'),
});

const remoteUnitRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/remote-work/unit',
  validateSearch: (search: Search): RemoteUnitSearch => ({ unit: text(search.unit) }),
  component: lazyRouteComponent(() => import('./UnitPage'), 'UnitPage'),
});

const pilotRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/remote-work/pilot',
  component: lazyRouteComponent(() => import('./PilotPage'), 'PilotPage'),
});

const newRoundRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/remote-work/pilot/new',
  validateSearch: (search: Search): NewRoundSearch => ({ copy: text(search.copy) }),
  component: lazyRouteComponent(() => import('./round/RoundPages'), 'NewRoundPage'),
});

const editRoundRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/remote-work/pilot/$id',
  component: lazyRouteComponent(() => import('./round/RoundPages'), 'EditRoundPage'),
});

const roundReviewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/remote-work/rounds/$id/review',
  validateSearch: (search: Search): RoundReviewSearch => ({ code: text(search.code) }),
  component: lazyRouteComponent(() => import('./review/ReviewPage'), 'RoundReviewPage'),
});

const remoteReviewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/remote-work/reviews/$code',
  component: lazyRouteComponent(() => import('./review/ReviewPage'), 'ReviewPage'),
});

const remoteRequestRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/remote-work/requests/$code',
  component: lazyRouteComponent(() => import('./RequestPage'), 'RequestPage'),
});

export const remoteRoutes = [
  remoteWorkRoute,
  newRemoteRequestRoute,
  remoteUnitRoute,
  pilotRoute,
  newRoundRoute,
  editRoundRoute,
  roundReviewRoute,
  remoteReviewRoute,
  remoteRequestRoute,
];
