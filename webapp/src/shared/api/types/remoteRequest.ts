import type { Person } from './common';
import type { DossierStep } from './dossier';
import type { RemoteAppeal, RemoteStanding, RemoteVerdict } from './remoteDecision';
import type { PlannedProduct, RemoteCommitment, RemoteEvaluation } from './remotePlan';
import type { RemoteStatus } from './remoteStatus';
import type { Eligibility } from './remoteWish';

export interface RemoteRow {
  code: string;
  roundId: string;
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

export interface RemoteRequest extends RemoteRow {
  calendar: RemoteDay[];
  /** null for those who do not have to know. */
  personal: {
    place: string;
    phone: string;
    reason: string | null;
    onProbation: boolean;
    underDiscipline: boolean;
    /** Who has looked the last two up; null before. */
    confirmedBy: Person | null;
    confirmedAt: string | null;
  } | null;
  eligibility: Eligibility;
  opinions: { step: 'confirmWorkload' | 'checkSecurity' | 'checkPersonnel'; agreed: boolean | null }[];
  decision: {
    decision: RemoteVerdict;
    standing: RemoteStanding;
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
  /** The newest version. */
  commitment: RemoteCommitment | null;
  earlierCommitments: RemoteCommitment[];
  unreachable: { at: string; by: Person; note: string }[];
  attendance: { date: string; checkedInAt: string | null; reportedAt: string | null; report: string | null }[];
  evaluations: RemoteEvaluation[];
  /** By the person asking, now: 2026-03. */
  monthsToEvaluate: string[];
  appeals: RemoteAppeal[];
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

export interface RemoteDay {
  date: string;
  state: 'WISHED' | 'GRANTED' | 'NOT_GRANTED' | 'RELEASED' | 'CALLED_BACK';
  /** Whether a commitment that names it is signed by both. */
  committed: boolean;
}

export type RemoteAction =
  | 'withdraw'
  | 'sign-commitment'
  | 'approve-commitment'
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
  | 'evaluate'
  | 'excuse';

export type RemoteEventKind =
  | 'SUBMITTED'
  | 'CHECKED'
  | 'WORKLOAD_CONFIRMED'
  | 'WORKLOAD_REJECTED'
  | 'SECURITY_PASSED'
  | 'SECURITY_FAILED'
  | 'PERSONNEL_PASSED'
  | 'PERSONNEL_FAILED'
  | 'DECLARATION_CONFIRMED'
  | 'DECLARATION_CORRECTED'
  | 'PLAN_WRITTEN'
  | 'APPROVED'
  | 'REDUCED'
  | 'REFUSED'
  | 'DECISION_EXPLAINED'
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
  | 'DUE_DATE_SETTLED'
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
