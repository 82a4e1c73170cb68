import type { ExamPhase } from './examRound';

export type ExamPenalty = 'NONE' | 'REPRIMAND' | 'WARNING' | 'SUSPENSION' | 'ANNULMENT';

export type CodingAction =
  | 'SEAL_PAPER'
  | 'OPEN_PAPER'
  | 'READ_PAPER'
  | 'NOTE_ATTENDANCE'
  | 'NOTE_VIOLATION'
  | 'HAND_OVER'
  | 'CODE'
  | 'CONFIRM'
  | 'HOLD_KEY'
  | 'SEAL_KEY'
  | 'OPEN_KEY';

export interface QuestionPaper {
  sha256: string;
  pages: number;
  parts: number[];
  sealedAt: string;
  opensAt: string | null;
  openedAt: string | null;
}

export interface ExamSitting {
  candidateNumber: string;
  room: string | null;
  seat: number | null;
  /** Null while nobody has noted it. */
  present: boolean | null;
  sheets: number;
  penalty: ExamPenalty;
  coded: boolean;
}

export interface ExamViolation {
  id: string;
  candidateNumber: string;
  penalty: ExamPenalty;
  minutes: string;
  notedAt: string;
}

export interface KeyShare {
  number: number;
  code: string;
  textVi: string;
  textEn: string;
  envelope: boolean;
  held: boolean;
  mine: boolean;
}

export interface ExamKey {
  shares: KeyShare[];
  ready: boolean;
  sealedAt: string | null;
  openedAt: string | null;
  /** By when a second holder has to come. */
  waitingUntil: string | null;
}

export interface Coding {
  roundCode: string;
  councilNo: number;
  phase: ExamPhase;
  actions: CodingAction[];
  paper: QuestionPaper | null;
  seats: ExamSitting[];
  violations: ExamViolation[];
  count: { scripts: number; handedAt: string; confirmedAt: string | null } | null;
  coded: number;
  key: ExamKey;
}

export interface CodedScript {
  blindCode: string;
  pages: number;
}

export type MarkingRound = 'FIRST' | 'SECOND' | 'THIRD';

export interface BagRow {
  id: string;
  marking: MarkingRound;
  number: number;
  scripts: number;
  marked: number;
  open: boolean;
  lockedAt: string | null;
}

export interface BagProgress {
  id: string;
  marking: MarkingRound;
  number: number;
  marker: string;
  markerName: string;
  scripts: number;
  lockedAt: string | null;
}

export interface ExamMarking {
  roundCode: string;
  councilNo: number;
  phase: ExamPhase;
  actions: ('DRAW' | 'SETTLE' | 'LOCK' | 'PUBLISH')[];
  drawnAt: string | null;
  lockedAt: string | null;
  publishedAt: string | null;
  bags: BagRow[];
  progress: BagProgress[];
}

export interface BagScript {
  id: string;
  blindCode: string;
  pages: number;
  mark: number | null;
  parts: number[];
}

export interface Bag {
  id: string;
  marking: MarkingRound;
  number: number;
  lowest: number;
  highest: number;
  decimals: number;
  parts: number[];
  lockedAt: string | null;
  scripts: BagScript[];
}

export interface MarkDifference {
  scriptId: string;
  blindCode: string;
  pages: number;
  first: number;
  firstMarker: string;
  second: number;
  secondMarker: string;
  third: number | null;
  thirdMarker: string | null;
  apart: number;
  need: 'DISCUSSION' | 'THIRD_MARK' | 'COLLECTIVE_MARKING' | null;
  waitsForThird: boolean;
  mark: number | null;
  basis: 'MEAN' | 'AGREED' | 'HEAD' | 'TWO_EQUAL' | 'COLLECTIVE' | null;
}

export interface MarkDifferences {
  complete: boolean;
  waiting: number;
  items: MarkDifference[];
}

export interface AppealWork {
  id: string;
  code: string;
  pages: number;
  mark: number | null;
  locked: boolean;
}

/** Work of one marker of appeals, with the scale of the round. */
export interface AppealWorks {
  lowest: number;
  highest: number;
  decimals: number;
  items: AppealWork[];
}

export type ExamAppealState = 'FILED' | 'MARKING' | 'DIALOGUE' | 'TO_CONFIRM' | 'TO_DECIDE' | 'DECIDED';

export interface ExamAppeal {
  id: string;
  code: string;
  state: ExamAppealState;
  filedAt: string;
  reason: string;
  markers: number;
  marked: number;
  mark: number | null;
  published: number | null;
  /** Whether the chair chooses the mark. */
  chosen: boolean;
  dialogue: string | null;
  mayConfirm: boolean;
  decided: number | null;
  decidedReason: string | null;
}

export interface ExamAppeals {
  mayDraw: boolean;
  mayTalk: boolean;
  mayDecide: boolean;
  items: ExamAppeal[];
}

export interface OwnExamMark {
  publishedAt: string | null;
  paperMark: number | null;
  penalty: ExamPenalty;
  mark: number | null;
  appealsUntil: string | null;
  /** To appeal, today counted. */
  workingDaysLeft: number | null;
  mayAppeal: boolean;
  appealedAt: string | null;
  appealDecidedAt: string | null;
  appealReason: string | null;
  /** Whether they go on to the project; null before that is known. */
  admitted: boolean | null;
}
