import type { LinkProps } from '@tanstack/react-router';
import type { ExamBody, ExamRound } from '../shared/api/types';

export interface ExamTab {
  to: Extract<LinkProps['to'], `/exams/$code${string}`>;
  /** Its word in the catalogue. */
  label:
    | 'examRound.tab.overview'
    | 'examBody.title'
    | 'examPeople.vetting'
    | 'examPeople.seats'
    | 'examMarking.tab.coding'
    | 'examMarking.tab.marking'
    | 'examMarking.tab.appeals'
    | 'examDefence.title'
    | 'examResult.tab'
    | 'examSupervision.tab';
  /** Whether this reader of the round has anything to find there. */
  shownTo: (round: ExamRound) => boolean;
  /** Whether an address further down belongs to it, too. */
  exact?: boolean;
}

const everybody = () => true;

/** Those who sit in one of the bodies, in any council. */
const sitsIn =
  (...bodies: ExamBody[]) =>
  ({ seats }: ExamRound) =>
    seats.some(({ body }) => bodies.includes(body));

/** Heads and deputies of one of the bodies. */
const leads =
  (...bodies: ExamBody[]) =>
  ({ seats }: ExamRound) =>
    seats.some((seat) => seat.leads && bodies.includes(seat.body));

const over = ['RESULT', 'ARCHIVED', 'STOPPED'];

/** Supervision at any time; who answers for the round once there is a result. */
const mayLookOn = (round: ExamRound) =>
  sitsIn('SUPERVISION')(round) ||
  ((round.answers || sitsIn('COUNCIL')(round)) && round.councils.every(({ phase }) => over.includes(phase)));

/** The pages of one round, in the order of the bar; each part of the exam adds its own. */
export const examTabs: ExamTab[] = [
  { to: '/exams/$code', label: 'examRound.tab.overview', shownTo: everybody, exact: true },
  {
    to: '/exams/$code/bodies',
    label: 'examBody.title',
    shownTo: ({ organises, answers, seats }) => organises || answers || seats.length > 0,
  },
  {
    to: '/exams/$code/vetting',
    label: 'examPeople.vetting',
    shownTo: sitsIn('VETTING', 'SECRETARIAT', 'COUNCIL', 'SUPERVISION'),
  },
  {
    to: '/exams/$code/seats',
    label: 'examPeople.seats',
    shownTo: sitsIn('SECRETARIAT', 'COUNCIL', 'SUPERVISION', 'INVIGILATION'),
  },
  {
    to: '/exams/$code/coding',
    label: 'examMarking.tab.coding',
    shownTo: sitsIn('PAPERS', 'INVIGILATION', 'CODING', 'COUNCIL', 'SECRETARIAT', 'SUPERVISION'),
  },
  {
    to: '/exams/$code/marking',
    label: 'examMarking.tab.marking',
    shownTo: sitsIn('MARKING', 'COUNCIL', 'SECRETARIAT', 'SUPERVISION'),
  },
  {
    to: '/exams/$code/appeals',
    label: 'examMarking.tab.appeals',
    shownTo: (round) => sitsIn('APPEAL')(round) || leads('MARKING', 'COUNCIL', 'SUPERVISION')(round),
  },
  { to: '/exams/$code/defence', label: 'examDefence.title', shownTo: sitsIn('DEFENCE') },
  {
    to: '/exams/$code/result',
    label: 'examResult.tab',
    shownTo: (round) => round.answers || sitsIn('COUNCIL', 'SECRETARIAT')(round),
  },
  { to: '/exams/$code/supervision', label: 'examSupervision.tab', shownTo: mayLookOn },
];
