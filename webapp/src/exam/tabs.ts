import type { LinkProps } from '@tanstack/react-router';
import type { ExamRound } from '../shared/api/types';

export interface ExamTab {
  to: Extract<LinkProps['to'], `/exams/$code${string}`>;
  /** Its word in the catalogue. */
  label: 'examRound.tab.overview';
  /** Whether this reader of the round has anything to find there. */
  shownTo: (round: ExamRound) => boolean;
  /** Whether an address further down belongs to it, too. */
  exact?: boolean;
}

const everybody = () => true;

/** The pages of one round, in the order of the bar; each part of the exam adds its own. */
export const examTabs: ExamTab[] = [
  { to: '/exams/$code', label: 'examRound.tab.overview', shownTo: everybody, exact: true },
];
