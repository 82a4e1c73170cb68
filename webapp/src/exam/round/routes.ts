import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../rootRoute';

const examsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/exams',
  component: lazyRouteComponent(() => import('./ExamsPage'), 'ExamsPage'),
});

const newExamRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/exams/new',
  component: lazyRouteComponent(() => import('./DraftPage'), 'DraftPage'),
});

/** The frame of one round: heading, banner, tabs. Parts put their pages inside it. */
export const examRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/exams/$code',
  component: lazyRouteComponent(() => import('../ExamPage'), 'ExamPage'),
});

const overviewRoute = createRoute({
  getParentRoute: () => examRoute,
  path: '/',
  component: lazyRouteComponent(() => import('./OverviewPage'), 'OverviewPage'),
});

const editExamRoute = createRoute({
  getParentRoute: () => examRoute,
  path: '/edit',
  component: lazyRouteComponent(() => import('./EditDraftPage'), 'EditDraftPage'),
});

const appointmentRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/exams/$code/appointments/$post',
  component: lazyRouteComponent(() => import('./DecisionPage'), 'DecisionPage'),
});

export const roundRoutes = [examsRoute, newExamRoute, appointmentRoute] as const;

/** Inside the frame of one round. */
export const roundPages = [overviewRoute, editExamRoute] as const;
