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
