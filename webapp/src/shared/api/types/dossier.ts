import type { ClockState } from './clock';
import type { FormData, Outcome, Person, Timeliness } from './common';

export interface ComponentState {
  code: string;
  nameVi?: string;
  nameEn?: string;
  required?: boolean;
  received: boolean;
  note?: string | null;
}

export type DossierStatus =
  | 'SUBMITTED'
  | 'ACCEPTED'
  | 'REJECTED'
  | 'PROCESSING'
  | 'SUPPLEMENT_REQUESTED'
  | 'FINANCIAL_OBLIGATION'
  | 'WITHDRAWN'
  | 'STOPPED'
  | 'DONE'
  | 'RETURNED';

export interface DossierRow {
  code: string;
  procedureCode: string;
  procedureName: string;
  procedureNameEn: string;
  applicantName: string;
  status: DossierStatus;
  statusCode: number;
  unitCode: string;
  unitName: string;
  unitNameEn: string;
  currentSteps: { nameVi: string; nameEn: string; unitName: string; unitNameEn: string }[];
  receivedAt: string | null;
  promisedAt: string | null;
  timeliness: Timeliness | null;
  remainingMinutes: number | null;
}

export type Channel = 'COUNTER' | 'ONLINE' | 'POST';

export type ApplicantType = 'CITIZEN' | 'ENTERPRISE' | 'HOUSEHOLD';

export interface Applicant {
  fullName: string;
  identityNumber: string;
  phone: string;
  email: string;
  address: string;
  type: ApplicantType;
}

export interface Slip {
  kind: 'RECEIPT' | 'SUPPLEMENT_REQUEST' | 'REFUSAL' | 'APOLOGY' | 'STOP_NOTICE';
  number: string;
  issuedAt: string;
  reason: string | null;
  newDate: string | null;
  /** With it the dossier counts as overdue in the official indicator. */
  overdueByRule: boolean;
}

export interface HistoryEntry {
  at: string;
  by: Person | null;
  kind: string;
  step: string | null;
  stage: number | null;
  text: string | null;
  grounds: Grounds | null;
}

/** What an entry that moves a clock rests on. */
export interface Grounds {
  reason: string | null;
  reasonVi: string | null;
  reasonEn: string | null;
  legalBasis: string | null;
  evidenceId: string | null;
  /** The number of the paper that proves it. */
  slip: string | null;
}

export interface DossierStep {
  key: string;
  elementId: string;
  nameVi: string;
  nameEn: string;
  unitCode: string;
  unitName: string;
  unitNameEn: string;
  owner: Person | null;
  startedAt: string;
  dueAt: string | null;
  endedAt: string | null;
  outcome: Outcome | null;
  state: ClockState;
  workedMinutes: number | null;
}

export interface DiagramProcess {
  key: string;
  name: string;
  definitionId: string;
  active: string[];
  done: string[];
  stage?: number | null;
}

export type DossierAction = 'withdraw' | 'requestSupplement' | 'receiveSupplement' | 'extend' | 'suspend' | 'resume';

/** How often the date may be promised anew, and until when: days are written 2026-02-12. */
export interface Extension {
  used: number;
  allowed: number;
  earliestDate: string | null;
  latestDate: string | null;
  lastDayToApologise: string | null;
  allowedNow: boolean;
  legalBasis: string | null;
}

export interface Dossier extends DossierRow {
  applicant: Partial<Applicant> & { fullName: string };
  channel: Channel;
  components: ComponentState[];
  fee: { amount: number; paid: boolean } | null;
  procedureVersion: string;
  calendarVersion: string;
  slips: Slip[];
  steps: DossierStep[];
  history: HistoryEntry[];
  diagram: { processes: DiagramProcess[] } | null;
  actions: DossierAction[];
  extension: Extension | null;
  statutoryDueAt: string | null;
  committedDueAt: string | null;
  /** Overdue in the official indicator, whatever its own due date says. */
  officiallyOverdue: boolean;
}

export interface NewDossier {
  procedureCode: string;
  unit: string;
  channel: Channel;
  applicant: Applicant;
  components: { code: string; received: boolean; note: string | null }[];
  data: FormData;
}

export interface CreatedDossier {
  code: string;
  status: DossierStatus;
  promisedAt?: string | null;
  trackingUrl: string;
  taskId?: string | null;
}
