import type { Person } from './common';
import type { DossierStep } from './dossier';

export type RoundState = 'DRAFT' | 'OPEN' | 'CLOSED';

/** A round of the pilot of working from home. */
export interface RemoteRound {
  id: string;
  code: string;
  nameVi: string;
  nameEn: string;
  legalBasis: string;
  publishedIn: string;
  from: string;
  to: string;
  state: RoundState;
  closeReason: string | null;
  units: RemoteUnit[];
}

export interface RemoteUnit {
  unitCode: string;
  name: string;
  nameEn: string;
  headCount: number;
  ratioPercent: number;
  quota: number;
  left: number;
  minPresent: number;
  daysPerWeek: number;
  securityUnitName: string;
  baselineOnTime: number | null;
  baselineSatisfaction: number | null;
}

export interface RemotePosition {
  id: string;
  unitCode: string;
  unitName: string;
  unitNameEn: string;
  code: string;
  titleVi: string;
  titleEn: string;
  citizenContact: boolean;
  handlesProcedures: boolean;
  secretDuty: boolean;
  holders: Person[];
  mine: boolean;
}

export interface Rota {
  unitCode: string;
  headCount: number;
  minPresent: number;
  mostAway: number;
  days: RotaDay[];
}

export interface RotaDay {
  date: string;
  working: boolean;
  away: number;
  wished: number;
  free: number;
  /** What is free for the person asking, and which of the two limits allows no more. */
  forMe: { free: number; bound: 'QUOTA' | 'PRESENCE'; reasonVi: string; reasonEn: string };
  people: { fullName: string; state: 'GRANTED' | 'WISHED'; mine: boolean }[];
}

/** A public condition, and how it is kept. */
export interface RemoteRule {
  code: string;
  textVi: string;
  textEn: string;
  keptVi: string;
  keptEn: string;
}

export interface RemoteWish {
  roundId: string;
  positionId: string;
  days: string[];
  place: string;
  phone: string;
  hasPhone: boolean;
  hasComputer: boolean;
  hasPrinter: boolean;
  hasInternet: boolean;
  commits: boolean;
  onProbation: boolean;
  underDiscipline: boolean;
  reason: string | null;
  despiteFindings?: boolean;
}

export interface Eligibility {
  outcome: 'MET' | 'REVIEW' | 'NOT_MET';
  findings: EligibilityFinding[];
  /** One for each rule that can be asked of a wish. */
  verdicts: RuleVerdict[];
}

export interface RuleVerdict {
  rule: string;
  outcome: 'MET' | 'REVIEW' | 'NOT_MET';
  ruleVi: string;
  ruleEn: string;
  /** What was found, or how the rule is kept. */
  whyVi: string;
  whyEn: string;
  reasons: string[];
  publishedIn: string;
}

/** A condition that fails, or that people have to look at; the others are met. */
export interface EligibilityFinding {
  outcome: 'FAIL' | 'REVIEW';
  reason: string;
  textVi: string;
  textEn: string;
  rule: string;
  ruleVi: string;
  ruleEn: string;
  publishedIn: string;
}

export type RemoteStatus =
  | 'SUBMITTED'
  | 'APPROVED'
  | 'ACTIVE'
  | 'SUSPENDED'
  | 'COMPLETED'
  | 'REFUSED'
  | 'REVOKED'
  | 'LAPSED'
  | 'WITHDRAWN'
  | 'CLOSED';

export interface RemoteRow {
  code: string;
  roundCode: string;
  unitCode: string;
  unitName: string;
  unitNameEn: string;
  positionTitleVi: string;
  positionTitleEn: string;
  applicant: Person;
  status: RemoteStatus;
  days: number;
  firstDay: string | null;
  lastDay: string | null;
  submittedAt: string;
  decidedAt: string | null;
}

/** Approvals and refusals alike, as they are published inside the institution. */
export interface RemoteDecision {
  code: string;
  unitCode: string;
  fullName: string;
  positionTitleVi: string;
  positionTitleEn: string;
  decision: RemoteVerdict;
  status: RemoteStatus;
  days: number;
  /** null of an approval, as all about its reason. */
  reasonCode: string | null;
  reasonVi: string | null;
  reasonEn: string | null;
  rule: string | null;
  publishedAt: string;
}

export type RemoteVerdict = 'APPROVE' | 'REDUCE' | 'REFUSE' | 'REVOKE';

export interface PlanLine {
  product: string;
  measuredIn: string;
  quantity: number;
  hours: number;
  dueOn: string;
  quality: string;
  taskKind: TaskKind;
}

export type TaskKind = 'INDEPENDENT' | 'COLLABORATIVE' | 'PREPARATORY';

export interface PlannedProduct extends PlanLine {
  number: number;
  deliveredAt: string | null;
  delivery: string | null;
  late: boolean;
  accepted: boolean | null;
  reviewNote: string | null;
}

export interface RemoteRequest extends RemoteRow {
  roundId: string;
  calendar: {
    date: string;
    state: 'WISHED' | 'GRANTED' | 'NOT_GRANTED' | 'RELEASED' | 'CALLED_BACK';
    committed: boolean;
  }[];
  /** null for those who do not have to know. */
  personal: {
    place: string;
    phone: string;
    reason: string | null;
    onProbation: boolean;
    underDiscipline: boolean;
    /** Who of the personnel office confirmed or corrected the last two. */
    confirmedBy: Person | null;
    confirmedAt: string | null;
  } | null;
  eligibility: Eligibility;
  opinions: { step: 'confirmWorkload' | 'checkSecurity' | 'checkPersonnel'; agreed: boolean | null }[];
  decision: {
    decision: RemoteVerdict;
    reasonCode: string | null;
    reasonVi: string | null;
    reasonEn: string | null;
    rule: string | null;
    note: string | null;
    by: Person;
    at: string;
    publishedAt: string | null;
  } | null;
  plan: PlannedProduct[];
  workload: { planned: number; office: number; tolerancePercent: number; equal: boolean };
  /** The newest version; those before it stay readable, the newest first. */
  commitment: RemoteCommitment | null;
  earlierCommitments: RemoteCommitment[];
  attendance: { date: string; checkedInAt: string | null; reportedAt: string | null; report: string | null }[];
  evaluations: RemoteEvaluation[];
  /** By the person asking, now: `2026-03`. */
  monthsToEvaluate: string[];
  appeals: {
    against: 'REFUSE' | 'REDUCE' | 'REVOKE';
    content: string;
    filedAt: string;
    granted: boolean | null;
    answer: string | null;
    answeredBy: Person | null;
    answeredAt: string | null;
  }[];
  appealableUntil: string | null;
  steps: DossierStep[];
  history: {
    id: number;
    at: string;
    by: Person;
    kind: RemoteEventKind;
    textVi: string | null;
    textEn: string | null;
  }[];
  actions: RemoteAction[];
}

export interface RemoteCommitment {
  version: number;
  text: string;
  hash: string;
  drawnAt: string;
  superiorName: string | null;
  superiorSignedAt: string | null;
  officerName: string | null;
  officerSignedAt: string | null;
}

export type RemoteAction =
  | 'withdraw'
  | 'sign-commitment'
  | 'approve-commitment'
  | 'agree'
  | 'dispute'
  | 'answer'
  | 'lock'
  | 'check-in'
  | 'report'
  | 'deliver'
  | 'return'
  | 'appeal'
  | 'plan'
  | 'review'
  | 'unreachable'
  | 'recall'
  | 'days'
  | 'suspend'
  | 'resume'
  | 'revoke'
  | 'evaluate';

export interface RemoteEvaluation {
  month: string;
  quantity: number;
  quality: number;
  progress: number;
  score: number;
  rating: 'EXCELLENT' | 'GOOD' | 'COMPLETED' | 'NOT_COMPLETED';
  remark: string | null;
  state: 'SHOWN' | 'DISPUTED' | 'LOCKED';
  disputeBy: string;
  dispute: string | null;
  answer: string | null;
  actions: string[];
}

export type RemoteEventKind =
  | 'SUBMITTED'
  | 'CHECKED'
  | 'WORKLOAD_CONFIRMED'
  | 'WORKLOAD_REJECTED'
  | 'SECURITY_PASSED'
  | 'SECURITY_FAILED'
  | 'DECLARATION_CONFIRMED'
  | 'DECLARATION_CORRECTED'
  | 'PERSONNEL_PASSED'
  | 'PERSONNEL_FAILED'
  | 'PLAN_WRITTEN'
  | 'APPROVED'
  | 'REDUCED'
  | 'REFUSED'
  | 'PUBLISHED'
  | 'COMMITMENT_DRAWN'
  | 'SIGNED_BY_SUPERIOR'
  | 'SIGNED_BY_OFFICER'
  | 'BEGUN'
  | 'LAPSED'
  | 'APPEALED'
  | 'APPEAL_GRANTED'
  | 'APPEAL_REJECTED'
  | 'DAYS_REGRANTED'
  | 'WITHDRAWN'
  | 'CLOSED_WITH_ROUND'
  | 'CALLED_BACK'
  | 'SUSPENDED'
  | 'RESUMED'
  | 'DAYS_CHANGED'
  | 'REVOKED'
  | 'RETURNED'
  | 'FINISHED'
  | 'CHECKED_IN'
  | 'REPORTED'
  | 'UNREACHABLE'
  | 'PRODUCT_DELIVERED'
  | 'PRODUCT_ACCEPTED'
  | 'PRODUCT_RETURNED'
  | 'LATENESS_EXCUSED'
  | 'EVALUATED'
  | 'EVALUATION_RECOUNTED'
  | 'EVALUATION_DISPUTED'
  | 'EVALUATION_ANSWERED'
  | 'EVALUATION_LOCKED';

/** What a permission may be suspended or revoked for. Public. */
export interface RemoteTrigger {
  code: string;
  rule: string;
  textVi: string;
  textEn: string;
}
