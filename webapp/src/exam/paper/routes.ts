import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../rootRoute';

const receiptRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/exam-portal/applications/$id/receipt',
  component: lazyRouteComponent(() => import('./ReceiptPage'), 'ReceiptPage'),
});

const seatSlipRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/exam-portal/applications/$id/seat',
  component: lazyRouteComponent(() => import('./SeatSlipPage'), 'SeatSlipPage'),
});

const eligibleRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/exam-portal/$code/lists/$council',
  component: lazyRouteComponent(() => import('./EligiblePage'), 'EligiblePage'),
});

const seatPapersRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/exams/$code/councils/$no/seats/$paper',
  component: lazyRouteComponent(() => import('./SeatPapersPage'), 'SeatPapersPage'),
});

/** Papers stand alone: outside the frame of the round. */
export const paperRoutes = [receiptRoute, seatSlipRoute, eligibleRoute, seatPapersRoute] as const;
