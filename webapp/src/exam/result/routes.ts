import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../rootRoute';
import { examRoute } from '../round/routes';

/** Inside the frame of the round. */
export const resultRoute = createRoute({
  getParentRoute: () => examRoute,
  path: '/result',
  component: lazyRouteComponent(() => import('./ResultPage'), 'ResultPage'),
});

/** Candidates do not see the frame. */
export const myResultRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/exams/$code/my-result',
  component: lazyRouteComponent(() => import('./MyResultPage'), 'MyResultPage'),
});
