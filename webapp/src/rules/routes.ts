import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../rootRoute';
import type { RuleChangeKind, RuleChangeState } from '../shared/api/types';
import { oneOf, type Search, text } from '../shared/route/search';
import { type Proposal, proposals } from './access';
import { changeKinds, changeStates } from './words';

interface RulesSearch {
  kind?: RuleChangeKind;
  state?: RuleChangeState;
}

interface CalendarSearch {
  year?: number;
  unit?: string;
}

interface ProposeSearch {
  form?: Proposal;
}

const rulesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/rules',
  validateSearch: (search: Search): RulesSearch => ({
    kind: oneOf(search.kind, changeKinds),
    state: oneOf(search.state, changeStates),
  }),
  component: lazyRouteComponent(() => import('./ChangesPage'), 'ChangesPage'),
});

const calendarRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/rules/calendar',
  validateSearch: (search: Search): CalendarSearch => ({
    year: Number.isInteger(Number(search.year)) && search.year ? Number(search.year) : undefined,
    unit: text(search.unit),
  }),
  component: lazyRouteComponent(() => import('./calendar/CalendarPage'), 'CalendarPage'),
});

const proposeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/rules/propose',
  validateSearch: (search: Search): ProposeSearch => ({ form: oneOf(search.form, proposals) }),
  component: lazyRouteComponent(() => import('./propose/ProposePage'), 'ProposePage'),
});

const changeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/rules/changes/$id',
  component: lazyRouteComponent(() => import('./change/ChangePage'), 'ChangePage'),
});

export const ruleRoutes = [rulesRoute, calendarRoute, proposeRoute, changeRoute];
