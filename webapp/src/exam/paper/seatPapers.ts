import type { CandidateRow } from '../../shared/api/types';

/** For the wall, for each door, for each invigilator's table. */
export const seatPapers = ['rooms', 'door', 'attendance'] as const;

export type SeatPaper = (typeof seatPapers)[number];

export interface SeatPaperProps {
  heads: { organiser: string; council: string };
  /** Of the round, and when its paper is written. */
  lines: string[];
  rooms: SeatedRoom[];
}

export interface SeatedRoom {
  room: string;
  place: string;
  seated: CandidateRow[];
}
