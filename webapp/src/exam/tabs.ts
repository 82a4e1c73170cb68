import type { LinkProps } from '@tanstack/react-router';
import type { ExamBody, ExamRound } from '../shared/api/types';
import { sitsIn } from './useCouncil';

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

const drawUp: ExamBody[] = ['COUNCIL', 'SECRETARIAT'];
const handlePapers: ExamBody[] = ['PAPERS', 'INVIGILATION', 'CODING', 'COUNCIL', 'SECRETARIAT', 'SUPERVISION'];
const haveMarks: ExamBody[] = ['MARKING', 'COUNCIL', 'SECRETARIAT', 'SUPERVISION'];
const hearAppeals: ExamBody[] = ['APPEAL', 'MARKING', 'COUNCIL', 'SUPERVISION'];
const vet: ExamBody[] = ['VETTING', 'SECRETARIAT', 'COUNCIL', 'SUPERVISION'];
const seat: ExamBody[] = ['SECRETARIAT', 'COUNCIL', 'SUPERVISION', 'INVIGILATION'];

/** Candidates sit nowhere; they find their own mark beside the appeals. */
const mayAppeal = (round: ExamRound) => round.seats.length === 0 || sitsIn(round, hearAppeals);

/** Supervision at any time; who answers for the round once there is a result. */
const mayLookOn = (round: ExamRound) =>
  sitsIn(round, ['SUPERVISION']) ||
  ((round.answers || sitsIn(round, ['COUNCIL'])) &&
    round.councils.every(({ phase }) => ['RESULT', 'ARCHIVED', 'STOPPED'].includes(phase)));

/** The pages of one round, in the order of the bar; each part of the exam adds its own. */
export const examTabs: ExamTab[] = [
  { to: '/exams/$code', label: 'examRound.tab.overview', shownTo: everybody, exact: true },
  {
    to: '/exams/$code/bodies',
    label: 'examBody.title',
    shownTo: ({ organises, answers, seats }) => organises || answers || seats.length > 0,
  },
  { to: '/exams/$code/vetting', label: 'examPeople.vetting', shownTo: (round) => sitsIn(round, vet) },
  { to: '/exams/$code/seats', label: 'examPeople.seats', shownTo: (round) => sitsIn(round, seat) },
  { to: '/exams/$code/coding', label: 'examMarking.tab.coding', shownTo: (round) => sitsIn(round, handlePapers) },
  { to: '/exams/$code/marking', label: 'examMarking.tab.marking', shownTo: (round) => sitsIn(round, haveMarks) },
  { to: '/exams/$code/appeals', label: 'examMarking.tab.appeals', shownTo: mayAppeal },
  { to: '/exams/$code/defence', label: 'examDefence.title', shownTo: (round) => sitsIn(round, ['DEFENCE']) },
  { to: '/exams/$code/result', label: 'examResult.tab', shownTo: (round) => round.answers || sitsIn(round, drawUp) },
  { to: '/exams/$code/supervision', label: 'examSupervision.tab', shownTo: mayLookOn },
];
