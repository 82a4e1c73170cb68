import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { caseStatuses } from './casefile/words';
import { bodyPages } from './exam/body/routes';
import { candidatePages, candidateRoutes } from './exam/candidate/routes';
import { defencePages, projectRoute } from './exam/defence/routes';
import { markingPages } from './exam/marking/routes';
import { paperRoutes } from './exam/paper/routes';
import { myResultRoute, resultPages } from './exam/result/routes';
import { examRoute, roundPages, roundRoutes } from './exam/round/routes';
import { supervisionPages } from './exam/supervision/routes';
import { modelKinds, proposalStates } from './modeler/words';
import { type OutcomeKind, outcomeKinds } from './performance/period';
import { rootRoute } from './rootRoute';
import { type Proposal, proposals } from './rules/access';
import { changeKinds, changeStates } from './rules/words';
import type {
  AlertLevel,
  CaseStatus,
  DueBucket,
  EscalationState,
  ExcuseState,
  ModelKind,
  ModelProposalState,
  Outcome,
  RuleChangeKind,
  RuleChangeState,
} from './shared/api/types';
import { HomeRedirect } from './shared/shell/HomeRedirect';
import { Failure, Loading } from './shared/ui/States';

type Search = Record<string, unknown>;

interface InboxSearch {
  view?: 'unit';
  due?: DueBucket;
  q?: string;
}

interface TaskSearch {
  tab?: 'dossier' | 'clock' | 'diagram';
}

interface DossiersSearch {
  q?: string;
  status?: string;
  timeliness?: string;
  unit?: string;
}

interface DossierSearch {
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

interface EscalationsSearch {
  level?: AlertLevel;
  state?: EscalationState;
}

interface NotificationsSearch {
  unread?: boolean;
}

interface RulesSearch {
  kind?: RuleChangeKind;
  state?: RuleChangeState;
}

interface CalendarSearch {
  year?: number;
  unit?: string;
}

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

interface ProposeSearch {
  form?: Proposal;
}

interface NewShadowRunSearch {
  /** Begins with the ladder designers work on instead of the one in force. */
  ladder?: 'draft';
}

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

interface RoundReviewSearch {
  code?: string;
}

interface RemoteUnitSearch {
  unit?: string;
}

interface NewRoundSearch {
  /** A round to begin with. */
  copy?: string;
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : undefined;

function oneOf<T extends string>(value: unknown, allowed: readonly T[]): T | undefined {
  return allowed.find((candidate) => candidate === value);
}

const buckets: readonly DueBucket[] = ['overdue', 'today', 'later'];

const homeRoute = createRoute({ getParentRoute: () => rootRoute, path: '/', component: HomeRedirect });

const inboxRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/inbox',
  validateSearch: (search: Search): InboxSearch => ({
    view: oneOf(search.view, ['unit'] as const),
    due: oneOf(search.due, buckets),
    q: text(search.q),
  }),
  component: lazyRouteComponent(() => import('./inbox/InboxPage'), 'InboxPage'),
});

const taskRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/tasks/$taskId',
  validateSearch: (search: Search): TaskSearch => ({
    tab: oneOf(search.tab, ['dossier', 'clock', 'diagram'] as const),
  }),
  component: lazyRouteComponent(() => import('./inbox/TaskPage'), 'TaskPage'),
});

const dossiersRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/dossiers',
  validateSearch: (search: Search): DossiersSearch => ({
    q: text(search.q),
    status: text(search.status),
    timeliness: text(search.timeliness),
    unit: text(search.unit),
  }),
  component: lazyRouteComponent(() => import('./dossier/DossierListPage'), 'DossierListPage'),
});

const newDossierRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/dossiers/new',
  component: lazyRouteComponent(() => import('./dossier/NewDossierPage'), 'NewDossierPage'),
});

const dossierRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/dossiers/$code',
  validateSearch: (search: Search): DossierSearch => ({
    tab: oneOf(search.tab, ['clock', 'diagram', 'history'] as const),
  }),
  component: lazyRouteComponent(() => import('./dossier/DossierPage'), 'DossierPage'),
});

const controlSlipRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/dossiers/$code/control-slip',
  component: lazyRouteComponent(() => import('./dossier/slip/ControlSlipPage'), 'ControlSlipPage'),
});

const casesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/cases',
  validateSearch: (search: Search): CasesSearch => ({
    q: text(search.q),
    status: oneOf(search.status, caseStatuses),
    procedure: text(search.procedure),
  }),
  component: lazyRouteComponent(() => import('./casefile/CaseListPage'), 'CaseListPage'),
});

const newCaseRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/cases/new',
  validateSearch: (search: Search): NewCaseSearch => ({ procedure: text(search.procedure) }),
  component: lazyRouteComponent(() => import('./casefile/NewCasePage'), 'NewCasePage'),
});

const caseRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/cases/$code',
  validateSearch: (search: Search): DossierSearch => ({
    tab: oneOf(search.tab, ['clock', 'diagram', 'history'] as const),
  }),
  component: lazyRouteComponent(() => import('./casefile/CasePage'), 'CasePage'),
});

const escalationsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/escalations',
  validateSearch: (search: Search): EscalationsSearch => ({
    level: oneOf(search.level, ['RED', 'APOLOGY', 'YELLOW', 'GREEN'] as const),
    state: oneOf(search.state, ['OPEN', 'ACKNOWLEDGED', 'SNOOZED', 'EXPLAINED', 'CLOSED'] as const),
  }),
  component: lazyRouteComponent(() => import('./escalation/EscalationsPage'), 'EscalationsPage'),
});

const ladderRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/escalations/ladder',
  component: lazyRouteComponent(() => import('./escalation/LadderPage'), 'LadderPage'),
});

const notificationsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/notifications',
  validateSearch: (search: Search): NotificationsSearch => ({ unread: search.unread === true || undefined }),
  component: lazyRouteComponent(() => import('./shared/notification/NotificationsPage'), 'NotificationsPage'),
});

const absencesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/absences',
  component: lazyRouteComponent(() => import('./absence/AbsencesPage'), 'AbsencesPage'),
});

const rulesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/rules',
  validateSearch: (search: Search): RulesSearch => ({
    kind: oneOf(search.kind, changeKinds),
    state: oneOf(search.state, changeStates),
  }),
  component: lazyRouteComponent(() => import('./rules/ChangesPage'), 'ChangesPage'),
});

const calendarRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/rules/calendar',
  validateSearch: (search: Search): CalendarSearch => ({
    year: Number.isInteger(Number(search.year)) && search.year ? Number(search.year) : undefined,
    unit: text(search.unit),
  }),
  component: lazyRouteComponent(() => import('./rules/calendar/CalendarPage'), 'CalendarPage'),
});

const proposeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/rules/propose',
  validateSearch: (search: Search): ProposeSearch => ({ form: oneOf(search.form, proposals) }),
  component: lazyRouteComponent(() => import('./rules/propose/ProposePage'), 'ProposePage'),
});

const changeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/rules/changes/$id',
  component: lazyRouteComponent(() => import('./rules/change/ChangePage'), 'ChangePage'),
});

const shadowRunsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/rules/shadow',
  component: lazyRouteComponent(() => import('./shadow/ShadowRunsPage'), 'ShadowRunsPage'),
});

const newShadowRunRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/rules/shadow/new',
  validateSearch: (search: Search): NewShadowRunSearch => ({ ladder: oneOf(search.ladder, ['draft'] as const) }),
  component: lazyRouteComponent(() => import('./shadow/NewShadowRunPage'), 'NewShadowRunPage'),
});

const shadowRunRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/rules/shadow/$id',
  component: lazyRouteComponent(() => import('./shadow/ShadowRunPage'), 'ShadowRunPage'),
});

const modelsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/modeler',
  validateSearch: (search: Search): ModelsSearch => ({ kind: oneOf(search.kind, modelKinds), q: text(search.q) }),
  component: lazyRouteComponent(() => import('./modeler/list/ModelsPage'), 'ModelsPage'),
});

const modelProposalsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/modeler/proposals',
  validateSearch: (search: Search): ModelProposalsSearch => ({ state: oneOf(search.state, proposalStates) }),
  component: lazyRouteComponent(() => import('./modeler/proposals/ProposalsPage'), 'ProposalsPage'),
});

const modelProposalRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/modeler/proposals/$id',
  component: lazyRouteComponent(() => import('./modeler/proposals/ProposalPage'), 'ProposalPage'),
});

const modelRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/modeler/$key',
  component: lazyRouteComponent(() => import('./modeler/overview/ModelPage'), 'ModelPage'),
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
  component: lazyRouteComponent(() => import('./modeler/diff/DiffPage'), 'DiffPage'),
});

const editModelRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/modeler/$key/edit',
  validateSearch: (search: Search): EditSearch => ({ element: text(search.element) }),
  component: lazyRouteComponent(() => import('./modeler/EditPage'), 'EditPage'),
});

const performanceRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/performance',
  validateSearch: (search: Search): PerformanceSearch => ({
    period: text(search.period),
    kind: oneOf(search.kind, outcomeKinds),
  }),
  component: lazyRouteComponent(() => import('./performance/PerformancePage'), 'PerformancePage'),
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
  component: lazyRouteComponent(() => import('./performance/OutcomesPage'), 'OutcomesPage'),
});

const excusesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/performance/excuses',
  validateSearch: (search: Search): ExcusesSearch => ({
    state: oneOf(search.state, ['REQUESTED', 'CONFIRMED', 'REFUSED'] as const),
  }),
  component: lazyRouteComponent(() => import('./performance/excuses/ExcusesPage'), 'ExcusesPage'),
});

const remoteWorkRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/remote-work',
  component: lazyRouteComponent(() => import('./remotework/MyRemotePage'), 'MyRemotePage'),
});

const newRemoteRequestRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/remote-work/new',
  component: lazyRouteComponent(() => import('./remotework/NewRequestPage'), 'NewRequestPage'),
});

const remoteUnitRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/remote-work/unit',
  validateSearch: (search: Search): RemoteUnitSearch => ({ unit: text(search.unit) }),
  component: lazyRouteComponent(() => import('./remotework/UnitPage'), 'UnitPage'),
});

const pilotRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/remote-work/pilot',
  component: lazyRouteComponent(() => import('./remotework/PilotPage'), 'PilotPage'),
});

const newRoundRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/remote-work/pilot/new',
  validateSearch: (search: Search): NewRoundSearch => ({ copy: text(search.copy) }),
  component: lazyRouteComponent(() => import('./remotework/round/RoundPages'), 'NewRoundPage'),
});

const editRoundRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/remote-work/pilot/$id',
  component: lazyRouteComponent(() => import('./remotework/round/RoundPages'), 'EditRoundPage'),
});

const roundReviewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/remote-work/rounds/$id/review',
  validateSearch: (search: Search): RoundReviewSearch => ({ code: text(search.code) }),
  component: lazyRouteComponent(() => import('./remotework/review/ReviewPage'), 'RoundReviewPage'),
});

const remoteReviewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/remote-work/reviews/$code',
  component: lazyRouteComponent(() => import('./remotework/review/ReviewPage'), 'ReviewPage'),
});

const remoteRequestRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/remote-work/requests/$code',
  component: lazyRouteComponent(() => import('./remotework/RequestPage'), 'RequestPage'),
});

export const router = createRouter({
  routeTree: rootRoute.addChildren([
    homeRoute,
    inboxRoute,
    taskRoute,
    dossiersRoute,
    newDossierRoute,
    dossierRoute,
    controlSlipRoute,
    casesRoute,
    newCaseRoute,
    caseRoute,
    escalationsRoute,
    ladderRoute,
    notificationsRoute,
    absencesRoute,
    rulesRoute,
    calendarRoute,
    proposeRoute,
    changeRoute,
    shadowRunsRoute,
    newShadowRunRoute,
    shadowRunRoute,
    modelsRoute,
    modelProposalsRoute,
    modelProposalRoute,
    modelRoute,
    modelDiffRoute,
    editModelRoute,
    performanceRoute,
    outcomesRoute,
    excusesRoute,
    remoteWorkRoute,
    newRemoteRequestRoute,
    remoteUnitRoute,
    pilotRoute,
    newRoundRoute,
    editRoundRoute,
    roundReviewRoute,
    remoteReviewRoute,
    remoteRequestRoute,
    ...candidateRoutes,
    ...paperRoutes,
    ...roundRoutes,
    projectRoute,
    myResultRoute,
    examRoute.addChildren([
      ...roundPages,
      ...bodyPages,
      ...candidatePages,
      ...markingPages,
      ...defencePages,
      ...resultPages,
      ...supervisionPages,
    ]),
  ]),
  defaultPreload: 'intent',
  defaultPendingComponent: Loading,
  defaultErrorComponent: ({ error, reset }) => <Failure page error={error} onRetry={reset} />,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
