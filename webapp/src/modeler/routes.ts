import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../rootRoute';
import type { ModelKind, ModelProposalState } from '../shared/api/types';
import { oneOf, type Search, text } from '../shared/route/search';
import { modelKinds, proposalStates } from './words';

interface ModelsSearch {
  kind?: ModelKind;
  q?: string;
}

interface ModelProposalsSearch {
  state?: ModelProposalState;
}

/** A version number, `draft`, `live` or `proposal:<id>` on either side. */
interface ModelDiffSearch {
  from?: string;
  to?: string;
  view?: 'note';
  element?: string;
}

interface EditSearch {
  /** The one to show first: a finding or a difference led here. */
  element?: string;
}

const modelsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/modeler',
  validateSearch: (search: Search): ModelsSearch => ({ kind: oneOf(search.kind, modelKinds), q: text(search.q) }),
  component: lazyRouteComponent(() => import('./list/ModelsPage'), 'ModelsPage'),
});

const modelProposalsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/modeler/proposals',
  validateSearch: (search: Search): ModelProposalsSearch => ({ state: oneOf(search.state, proposalStates) }),
  component: lazyRouteComponent(() => import('./proposals/ProposalsPage'), 'ProposalsPage'),
});

const modelProposalRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/modeler/proposals/$id',
  component: lazyRouteComponent(() => import('./proposals/ProposalPage'), 'ProposalPage'),
});

const modelRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/modeler/$key',
  component: lazyRouteComponent(() => import('./overview/ModelPage'), 'ModelPage'),
});

const modelDiffRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/modeler/$key/diff',
  validateSearch: (search: Search): ModelDiffSearch => ({
    from: text(search.from),
    to: text(search.to),
    view: oneOf(search.view, ['note'] as const),
    element: text(search.element),
  }),
  component: lazyRouteComponent(() => import('./diff/DiffPage'), 'DiffPage'),
});

const editModelRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/modeler/$key/edit',
  validateSearch: (search: Search): EditSearch => ({ element: text(search.element) }),
  component: lazyRouteComponent(() => import('./EditPage'), 'EditPage'),
});

export const modelerRoutes = [
  modelsRoute,
  modelProposalsRoute,
  modelProposalRoute,
  modelRoute,
  modelDiffRoute,
  editModelRoute,
];
