import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../rootRoute';
import type { AlertLevel, EscalationState } from '../shared/api/types';
import { oneOf, type Search } from '../shared/route/search';

interface EscalationsSearch {
  level?: AlertLevel;
  state?: EscalationState;
}

const escalationsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/escalations',
  validateSearch: (search: Search): EscalationsSearch => ({
    level: oneOf(search.level, ['RED', 'APOLOGY', 'YELLOW', 'GREEN'] as const),
    state: oneOf(search.state, ['OPEN', 'ACKNOWLEDGED', 'SNOOZED', 'EXPLAINED', 'CLOSED'] as const),
  }),
  component: lazyRouteComponent(() => import('./EscalationsPage'), 'EscalationsPage'),
});

const ladderRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/escalations/ladder',
  component: lazyRouteComponent(() => import('./LadderPage'), 'LadderPage'),
});

export const escalationRoutes = [escalationsRoute, ladderRoute];
