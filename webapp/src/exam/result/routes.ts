import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../rootRoute';
import { councilSearch } from '../councilSearch';
import { examRoute } from '../round/routes';

const resultRoute = createRoute({
  getParentRoute: () => examRoute,
  path: '/result',
  validateSearch: councilSearch,
  component: lazyRouteComponent(() => import('./ResultPage'), 'ResultPage'),
});

/** Candidates do not see the frame. */
export const myResultRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/exams/$code/my-result',
  component: lazyRouteComponent(() => import('./MyResultPage'), 'MyResultPage'),
});

/** Inside the frame of one round. */
export const resultPages = [resultRoute] as const;
