import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../rootRoute';
import type { CaseStatus } from '../shared/api/types';
import { oneOf, type Search, text } from '../shared/route/search';
import { caseStatuses } from './words';

interface CaseSearch {
  tab?: 'clock' | 'diagram' | 'history';
}

interface CasesSearch {
  q?: string;
  status?: CaseStatus;
  procedure?: string;
}

interface NewCaseSearch {
  procedure?: string;
}

const casesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/cases',
  validateSearch: (search: Search): CasesSearch => ({
    q: text(search.q),
    status: oneOf(search.status, caseStatuses),
    procedure: text(search.procedure),
  }),
  component: lazyRouteComponent(() => import('./CaseListPage'), 'CaseListPage'),
});

const newCaseRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/cases/new',
  validateSearch: (search: Search): NewCaseSearch => ({ procedure: text(search.procedure) }),
  component: lazyRouteComponent(() => import('./NewCasePage'), 'NewCasePage'),
});

const caseRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/cases/$code',
  validateSearch: (search: Search): CaseSearch => ({
    tab: oneOf(search.tab, ['clock', 'diagram', 'history'] as const),
  }),
  component: lazyRouteComponent(() => import('./CasePage'), 'CasePage'),
});

export const caseRoutes = [casesRoute, newCaseRoute, caseRoute];
