import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../rootRoute';
import { oneOf, type Search, text } from '../shared/route/search';

interface DossiersSearch {
  q?: string;
  status?: string;
  timeliness?: string;
  unit?: string;
}

interface DossierSearch {
  tab?: 'clock' | 'diagram' | 'history';
}

const dossiersRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/dossiers',
  validateSearch: (search: Search): DossiersSearch => ({
    q: text(search.q),
    status: text(search.status),
    timeliness: text(search.timeliness),
    unit: text(search.unit),
  }),
  component: lazyRouteComponent(() => import('./DossierListPage'), 'DossierListPage'),
});

const newDossierRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/dossiers/new',
  component: lazyRouteComponent(() => import('./NewDossierPage'), 'NewDossierPage'),
});

const dossierRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/dossiers/$code',
  validateSearch: (search: Search): DossierSearch => ({
    tab: oneOf(search.tab, ['clock', 'diagram', 'history'] as const),
  }),
  component: lazyRouteComponent(() => import('./DossierPage'), 'DossierPage'),
});

const controlSlipRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/dossiers/$code/control-slip',
  component: lazyRouteComponent(() => import('./slip/ControlSlipPage'), 'ControlSlipPage'),
});

export const dossierRoutes = [dossiersRoute, newDossierRoute, dossierRoute, controlSlipRoute];
