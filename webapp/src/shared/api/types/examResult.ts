import type { ExamPhase, ExamPostState } from './examRound';

export interface ExamProject {
  candidateId: string;
  fileId: string;
  fileName: string;
  size: number;
  sha256: string;
  submittedAt: string;
}

export interface DefenceRow {
  candidateId: string;
  candidateNumber: string | null;
  fullName: string;
  postNo: number;
  postTitleVi: string;
  postTitleEn: string;
  project: ExamProject | null;
  /** The reader does not mark this candidate. */
  barred: boolean;
  own: { mark: number | null; note: string | null; asideReason: string | null; locked: boolean } | null;
  markers: number;
  locked: number;
  /** Null until everybody has locked theirs. */
  marks: { fullName: string; mark: number; note: string | null }[] | null;
  mean: number | null;
  spread: number | null;
  decide: boolean;
  decidedReason: string | null;
  absentNote: string | null;
  minutes: { kind: MinutesKind; reference: string; at: string } | null;
  finalMark: number | null;
}

export type MinutesKind = 'SIGNED_MINUTES' | 'RECORDING';

export interface ExamDefence {
  phase: ExamPhase;
  due: string | null;
  scale: { lowest: number; highest: number; decimals: number; fewestMarkers: number; widestSpread: number };
  marks: boolean;
  heads: boolean;
  keepsMinutes: boolean;
  items: DefenceRow[];
}

export interface OwnProject {
  phase: ExamPhase;
  candidateId: string;
  postTitleVi: string;
  postTitleEn: string;
  admitted: boolean;
  open: boolean;
  due: string | null;
  defenceStarts: string | null;
  project: ExamProject | null;
  absent: boolean;
}

export type ExamOutcome = 'WINNER' | 'PASSED' | 'FAILED';
export type ExamFailure = 'NO_PAPER' | 'PAPER_BELOW_MINIMUM' | 'NO_DEFENCE' | 'DEFENCE_BELOW_MINIMUM';

export interface ResultLine {
  candidateId: string;
  candidateNumber: string | null;
  fullName: string;
  written: number | null;
  defence: number | null;
  total: number | null;
  place: number | null;
  outcome: ExamOutcome;
  reason: ExamFailure | null;
}

export interface ResultPost {
  postNo: number;
  titleVi: string;
  titleEn: string;
  state: ExamPostState;
  tied: boolean;
  vote: { votesFor: number; votesCast: number; minutes: string } | null;
  lines: ResultLine[];
}

export interface ResultRule {
  part: 'WRITTEN' | 'DEFENCE';
  weight: number;
  minimum: number;
  tieOrder: number;
  basisVi: string;
  basisEn: string;
  confirmed: boolean;
}

export interface ExamResult {
  phase: ExamPhase;
  version: number;
  state: 'DRAWN_UP' | 'RETURNED' | 'APPROVED' | 'PUBLISHED' | null;
  drawnAt: string | null;
  decidedNumber: string | null;
  decidedReason: string | null;
  decidedAt: string | null;
  publishedAt: string | null;
  mayDrawUp: boolean;
  mayVote: boolean;
  rules: ResultRule[];
  posts: ResultPost[];
}

export interface OwnResult {
  candidateNumber: string | null;
  postTitleVi: string;
  postTitleEn: string;
  written: number | null;
  defence: number | null;
  total: number | null;
  place: number | null;
  outcome: ExamOutcome;
  reason: ExamFailure | null;
  decisionNumber: string | null;
  publishedAt: string;
}

export interface PublicExamResult {
  round: string;
  nameVi: string;
  nameEn: string;
  councils: {
    councilNo: number;
    nameVi: string;
    nameEn: string;
    decisionNumber: string | null;
    publishedAt: string;
    posts: {
      postNo: number;
      titleVi: string;
      titleEn: string;
      state: ExamPostState;
      winner: string | null;
      number: string | null;
    }[];
  }[];
}

export interface ExamArchive {
  maySeal: boolean;
  sha256: string | null;
  size: number | null;
  sealedAt: string | null;
}

export interface SeenBySupervision {
  council: number;
  what: string;
  textVi: string;
  textEn: string;
  username: string;
  fullName: string;
  firstAt: string;
  lastAt: string;
  things: number;
  times: number;
}

export type SupervisionConclusion = 'CLEAN' | 'REMARKS' | 'VIOLATIONS';

export interface SupervisedCouncil {
  councilNo: number;
  nameVi: string;
  nameEn: string;
  phase: ExamPhase;
  due: string | null;
  mayReport: boolean;
  report: {
    findings: string;
    conclusion: SupervisionConclusion;
    reportedBy: string;
    reportedAt: string;
    readUpTo: number;
  } | null;
}

/** What a head is published after. */
export type HeadOccasion =
  | 'PLAN_APPROVED'
  | 'NOTICE_PUBLISHED'
  | 'NOTICE_CHANGED'
  | 'ROUND_SUSPENDED'
  | 'ROUND_RESUMED'
  | 'ROUND_STOPPED'
  | 'PHASE_ENTERED'
  | 'LIST_PUBLISHED'
  | 'POST_STOPPED'
  | 'REGISTRATION_EXTENDED'
  | 'SEATS_ASSIGNED'
  | 'PAPER_SEALED'
  | 'PAPER_OPENED'
  | 'SCRIPTS_HANDED_OVER'
  | 'KEY_SEALED'
  | 'KEY_OPENED'
  | 'MARKS_LOCKED'
  | 'MARKS_PUBLISHED'
  | 'RESULT_DRAWN_UP'
  | 'RESULT_APPROVED'
  | 'RESULT_PUBLISHED'
  | 'SUPERVISION_REPORTED'
  | 'ARCHIVE_SEALED';

export interface PublishedHead {
  seq: number;
  hash: string;
  occasion: HeadOccasion;
  publishedAt: string;
}

export interface ExamSupervision {
  councils: SupervisedCouncil[];
  counts: Record<string, number>;
  alarms: SeenBySupervision[];
  reads: SeenBySupervision[];
  heads: PublishedHead[];
}

export interface ChronicleLine {
  entry: {
    seq: number;
    at: string;
    council: number;
    kind: string;
    actor: string;
    textVi: string;
    textEn: string;
    hash: string;
  };
  actorName: string;
}
