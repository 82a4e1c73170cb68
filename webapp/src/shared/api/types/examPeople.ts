import type { ExamBody, ExamPhase } from './examRound';

export type ExamRank = 'HEAD' | 'DEPUTY' | 'SECRETARY' | 'MEMBER';
export interface BodyMember {
  id: string;
  username: string;
  fullName: string;
  rank: ExamRank;
  unitVi: string;
  unitEn: string;
  appointedAt: string;
  declared: boolean;
}

export interface ExamBodyView {
  body: ExamBody;
  nameVi: string;
  nameEn: string;
  dutyVi: string;
  dutyEn: string;
  minimum: number;
  basis: string;
  mayForm: boolean;
  /** Null: who sits there is not for these eyes. */
  members: BodyMember[] | null;
  lacking: { vi: string; en: string }[];
  toReplace: number;
}

export interface ExamBodies {
  round: string;
  nameVi: string;
  nameEn: string;
  suspended: boolean;
  belongs: boolean;
  owesDeclaration: boolean;
  councils: { councilNo: number; nameVi: string; nameEn: string; phase: ExamPhase; bodies: ExamBodyView[] }[];
}

export interface AppointablePerson {
  username: string;
  fullName: string;
  titleVi: string;
  titleEn: string;
  unitVi: string;
  unitEn: string;
  /** What forbids the seat; null when nothing does. */
  barVi: string | null;
  barEn: string | null;
}

export interface ExamDeclaration {
  username: string;
  fullName: string;
  relation: string;
  personName: string | null;
  matched: boolean;
  bars: boolean;
  note: string | null;
  declaredAt: string;
}

export interface ExamRelation {
  code: string;
  wordsVi: string;
  wordsEn: string;
  bars: boolean;
  basis: string;
}

export interface ExamDeclarations {
  relations: ExamRelation[];
  mine: ExamDeclaration[];
  all: ExamDeclaration[];
}

export interface AppliedPost {
  postNo: number;
  titleVi: string;
  titleEn: string;
  unitVi: string;
  unitEn: string;
  grade: 'DIRECTOR' | 'DEPUTY_DIRECTOR' | 'HEAD_OF_DIVISION' | 'DEPUTY_HEAD_OF_DIVISION';
}

export type CandidateStatus =
  | 'REGISTERED'
  | 'WITHDRAWN'
  | 'INELIGIBLE'
  | 'ELIGIBLE'
  | 'ABSENT'
  | 'EXPELLED'
  | 'FAILED'
  | 'PASSED'
  | 'WINNER';

export interface CandidateFinding {
  code: string;
  textVi: string;
  textEn: string;
  basis: string;
}

export interface ApplicationSaid {
  gender: 'MALE' | 'FEMALE';
  phone: string;
  email: string;
  workPlace: string;
  planned: boolean;
  exceptionNote: string | null;
  degree: 'NONE' | 'COLLEGE' | 'UNIVERSITY' | 'MASTER' | 'DOCTOR';
  years: number;
  disciplined: boolean;
  prosecuted: boolean;
  consent: boolean;
}

export interface FilePaper {
  code: string;
  nameVi: string;
  nameEn: string;
  required: boolean;
  source: string | null;
  validMonths: number | null;
  basis: string;
  state: 'PRESENT' | 'REUSED' | 'EXPIRED' | 'MISSING';
  issuedOn: string | null;
  reference: string | null;
  files: { id: string; fileName: string; size: number; at: string }[];
}

export interface ExamApplication {
  id: string;
  round: string;
  roundVi: string;
  roundEn: string;
  organiserVi: string;
  organiserEn: string;
  councilNo: number;
  councilVi: string;
  councilEn: string;
  phase: ExamPhase;
  suspended: boolean;
  post: AppliedPost;
  fullName: string;
  birthDate: string;
  status: CandidateStatus;
  registeredAt: string;
  closesAt: string | null;
  mine: boolean;
  open: boolean;
  mayWithdraw: boolean;
  said: ApplicationSaid;
  papers: FilePaper[];
  findings: CandidateFinding[];
  vetting: {
    eligible: boolean;
    reasons: CandidateFinding[];
    note: string | null;
    proposedBy: string | null;
    proposedAt: string;
    confirmedBy: string | null;
    confirmedAt: string | null;
    mayConfirm: boolean;
  } | null;
  answer: string | null;
  answeredAt: string | null;
  answerUntil: string | null;
  mayAnswer: boolean;
  place: { number: string; room: string; address: string; seat: number } | null;
  dates: Record<string, string>;
}

export interface MyExamApplication {
  id: string;
  round: string;
  roundVi: string;
  roundEn: string;
  post: AppliedPost;
  status: CandidateStatus;
  phase: ExamPhase;
  registeredAt: string;
  lacking: number;
  /** While appeals are taken. */
  appealsUntil: string | null;
}

export interface PublicExam {
  code: string;
  nameVi: string;
  nameEn: string;
  organiserVi: string;
  organiserEn: string;
  legalBasis: string;
  suspended: boolean;
  resultsPublished: boolean;
  posts: { post: AppliedPost; councilNo: number; open: boolean; closesAt: string | null }[];
  dates: Record<string, string>;
  components: Pick<FilePaper, 'code' | 'nameVi' | 'nameEn' | 'required' | 'source' | 'validMonths' | 'basis'>[];
  lists: {
    councilNo: number;
    nameVi: string;
    nameEn: string;
    publishedAt: string;
    withSeats: boolean;
    candidates: { number: string | null; fullName: string; postNo: number; room: string | null }[];
  }[];
}

export interface ExamRoom {
  room: string;
  place: string;
  capacity: number;
}

export interface CandidateRow {
  id: string;
  fullName: string;
  birthDate: string;
  post: AppliedPost;
  status: CandidateStatus;
  registeredAt: string;
  findings: number | null;
  lacking: number | null;
  vetting: 'OPEN' | 'PROPOSED' | 'CONFIRMED';
  answered: boolean;
  number: string | null;
  room: string | null;
  seat: number | null;
}

export interface CouncilCandidates {
  councilNo: number;
  nameVi: string;
  nameEn: string;
  phase: ExamPhase;
  vets: boolean;
  keepsRooms: boolean;
  closesAt: string | null;
  listPublishedAt: string | null;
  seatsPublishedAt: string | null;
  paperStarts: string | null;
  candidates: CandidateRow[];
  rooms: ExamRoom[];
}

export interface CandidateList {
  round: string;
  nameVi: string;
  nameEn: string;
  organiserVi: string;
  organiserEn: string;
  suspended: boolean;
  councils: CouncilCandidates[];
}
