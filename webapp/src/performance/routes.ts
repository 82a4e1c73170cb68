import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../rootRoute';
import type { ExcuseState, Outcome } from '../shared/api/types';
import { oneOf, type Search, text } from '../shared/route/search';
import { type OutcomeKind, outcomeKinds } from './period';

interface PerformanceSearch {
  period?: string;
  kind?: OutcomeKind;
}

interface OutcomesSearch extends PerformanceSearch {
  unit?: string;
  outcome?: Outcome;
  /** Whatever was late by one reading or the other. */
  late?: true;
}

interface ExcusesSearch {
  state?: ExcuseState;
}

const performanceRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/performance',
  validateSearch: (search: Search): PerformanceSearch => ({
    period: text(search.period),
    kind: oneOf(search.kind, outcomeKinds),
  }),
  component: lazyRouteComponent(() => import('./PerformancePage'), 'PerformancePage'),
});

const outcomesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/performance/outcomes',
  validateSearch: (search: Search): OutcomesSearch => ({
    period: text(search.period),
    kind: oneOf(search.kind, outcomeKinds),
    unit: text(search.unit),
    outcome: oneOf(search.outcome, ['EARLY', 'ON_TIME', 'LATE', 'CANCELLED'] as const),
    late: search.late === true ? true : undefined,
  }),
  component: lazyRouteComponent(() => import('./OutcomesPage'), 'OutcomesPage'),
});

const excusesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/performance/excuses',
  validateSearch: (search: Search): ExcusesSearch => ({
    state: oneOf(search.state, ['REQUESTED', 'CONFIRMED', 'REFUSED'] as const),
  }),
  component: lazyRouteComponent(() => import('./excuses/ExcusesPage'), 'ExcusesPage'),
});

export const performanceRoutes = [performanceRoute, outcomesRoute, excusesRoute];
