export type ExamRoundStatus = 'DRAFT' | 'RUNNING' | 'REFUSED' | 'STOPPED' | 'ENDED';

export type ExamPhase =
  | 'PREPARING'
  | 'REGISTRATION'
  | 'VETTING'
  | 'LISTED'
  | 'WRITTEN'
  | 'CODING'
  | 'MARKING'
  | 'MARKED'
  | 'APPEAL'
  | 'DEFENCE'
  | 'SUMMARY'
  | 'RESULT'
  | 'ARCHIVED'
  | 'STOPPED';

export type ExamBody =
  | 'COUNCIL'
  | 'SECRETARIAT'
  | 'VETTING'
  | 'PAPERS'
  | 'INVIGILATION'
  | 'CODING'
  | 'MARKING'
  | 'APPEAL'
  | 'DEFENCE'
  | 'SUPERVISION';

export type ExamGrade = 'DIRECTOR' | 'DEPUTY_DIRECTOR' | 'HEAD_OF_DIVISION' | 'DEPUTY_HEAD_OF_DIVISION';

export type ExamPostState = 'OPEN' | 'STOPPED' | 'WON' | 'UNFILLED';

export interface ExamUnit {
  unitCode: string;
  /** The agency it belongs to, or is. */
  institutionCode: string;
  name: string;
  nameEn: string;
}

export interface ExamRoundRow {
  code: string;
  nameVi: string;
  nameEn: string;
  status: ExamRoundStatus;
  suspendedAt: string | null;
  organiser: ExamUnit;
  draftedAt: string;
  posts: number;
  councils: number;
}

export interface ExamCouncil {
  councilNo: number;
  level: 'CITY' | 'UNIT';
  unit: ExamUnit;
  nameVi: string;
  nameEn: string;
  phase: ExamPhase;
  /** Those in which it differs from the whole round. */
  dates: Record<string, string>;
}

export interface ExamPost {
  postNo: number;
  councilNo: number;
  unit: ExamUnit;
  titleVi: string;
  titleEn: string;
  grade: ExamGrade;
  state: ExamPostState;
}

/** Where the reader sits in this round. */
export interface ExamSeat {
  councilNo: number;
  body: ExamBody;
  leads: boolean;
}

/** A round of exams as everybody in it sees it; nothing of candidates, papers or marks. */
export interface ExamRound {
  code: string;
  nameVi: string;
  nameEn: string;
  status: ExamRoundStatus;
  suspendedAt: string | null;
  /** The decision by which it stands still. */
  suspension: { number: string; reason: string; legalBasis: string } | null;
  organiser: ExamUnit;
  authority: ExamUnit;
  legalBasis: string;
  ruleEdition: string;
  draftedBy: string;
  draftedAt: string;
  endedAt: string | null;
  councils: ExamCouncil[];
  posts: ExamPost[];
  /** By name, those of the whole round. */
  dates: Record<string, string>;
  /** What the server lets this person do with the round now. */
  actions: string[];
  organises: boolean;
  answers: boolean;
  seats: ExamSeat[];
}

export type ExamLineState = 'PLANNED' | 'RUNNING' | 'PAUSED' | 'LATE' | 'DONE' | 'DONE_LATE' | 'SKIPPED';

/** The parts of a round that its steps belong to, in their order. */
export type ExamStage = 'PLAN' | 'REGISTRATION' | 'PAPER' | 'APPEAL' | 'PROJECT' | 'RESULT' | 'APPOINTMENT' | 'ARCHIVE';

/** A step of a round on the axis of time. */
export interface ExamLine {
  step: string;
  stage: ExamStage;
  /** 0 for steps of the whole round. */
  councilNo: number;
  nameVi: string;
  nameEn: string;
  whoVi: string;
  whoEn: string;
  plannedFrom: string | null;
  plannedTo: string | null;
  limit: ExamLineLimit | null;
  beganAt: string | null;
  endedAt: string | null;
  state: ExamLineState;
  parts: number;
  done: number;
}

export interface ExamLineLimit {
  term: string;
  bound: 'AT_MOST' | 'AT_LEAST';
  until: string | null;
  from: { vi: string | null; en: string | null };
  legalBasis: string;
  /** No act prescribes it when false. */
  confirmed: boolean;
}

export interface ExamStandstill {
  from: string;
  to: string | null;
  number: string;
  reason: string;
  legalBasis: string;
  endNumber: string | null;
  endReason: string | null;
  endLegalBasis: string | null;
}

export interface ExamTimeline {
  code: string;
  now: string;
  lines: ExamLine[];
  standstills: ExamStandstill[];
  noticeChanges: { at: string; from: string; to: string; number: string; reason: string }[];
}

/** A date of a round that a decision moves; `to` is null as long as nobody knows how long a standstill will last. */
export interface ExamMovedDate {
  councilNo: number;
  name: string;
  from: string;
  to: string | null;
}

export interface ExamMovedStep {
  councilNo: number;
  step: string;
  nameVi: string;
  nameEn: string;
  from: string;
  to: string | null;
}

/** What a decision about a round would move, before it is taken. */
export interface ExamMoves {
  since: string | null;
  /** Working minutes of the standstill so far. */
  lostMinutes: number | null;
  dates: ExamMovedDate[];
  steps: ExamMovedStep[];
}

export interface ExamDraft {
  nameVi: string;
  nameEn: string;
  organiserUnit: string;
  authorityUnit: string;
  legalBasis: string;
  councils: { councilNo: number; level: 'CITY' | 'UNIT'; unitCode: string; nameVi: string; nameEn: string }[];
  posts: {
    postNo: number;
    councilNo: number;
    unitCode: string;
    titleVi: string;
    titleEn: string;
    grade: ExamGrade;
  }[];
}

export type ExamAppointmentState =
  | 'FILE_OPEN'
  | 'FILE_COMPLETE'
  | 'PROPOSED'
  | 'DRAFTED'
  | 'SIGNED'
  | 'APPOINTED'
  | 'NOT_APPOINTED';

export interface ExamTraining {
  course: string;
  nameVi: string;
  nameEn: string;
  legalBasis: string;
  dueAt: string;
  completedOn: string | null;
  certificate: string | null;
}

export interface ExamAppointment {
  roundCode: string;
  postNo: number;
  councilNo: number;
  titleVi: string;
  titleEn: string;
  unitName: string;
  unitNameEn: string;
  authorityName: string;
  authorityNameEn: string;
  legalBasis: string;
  winnerName: string;
  /** Whether the reader is the winner. */
  mine: boolean;
  state: ExamAppointmentState;
  fileCompletedAt: string | null;
  metOn: string | null;
  personnelNumber: string | null;
  personnelReason: string | null;
  draftedAt: string | null;
  decisionNumber: string | null;
  signedByName: string | null;
  signedAt: string | null;
  effectiveOn: string | null;
  termYears: number | null;
  endsOn: string | null;
  trainings: ExamTraining[];
}
