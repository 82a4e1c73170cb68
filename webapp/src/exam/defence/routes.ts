import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../rootRoute';
import { councilSearch } from '../councilSearch';
import { examRoute } from '../round/routes';

const defenceRoute = createRoute({
  getParentRoute: () => examRoute,
  path: '/defence',
  validateSearch: councilSearch,
  component: lazyRouteComponent(() => import('./DefencePage'), 'DefencePage'),
});

/** Candidates do not see the frame. */
export const projectRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/exams/$code/councils/$no/my-project',
  component: lazyRouteComponent(() => import('./ProjectPage'), 'ProjectPage'),
});

/** Inside the frame of one round. */
export const defencePages = [defenceRoute] as const;
