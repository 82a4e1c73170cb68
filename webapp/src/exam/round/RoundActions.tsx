import type { ExamRound } from '../../shared/api/types';

/** Only what the server lets this person do with this round now. */
export function RoundActions({ round }: { round: ExamRound }) {
  return round.actions.length === 0 ? null : <div />;
}
