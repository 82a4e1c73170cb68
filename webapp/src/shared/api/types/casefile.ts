import type { Choice, FormData, Person, Timeliness } from './common';
import type { DiagramProcess, DossierStep } from './dossier';
import type { FormSchema } from './form';

export type CaseStatus = 'OPEN' | 'RESOLVED' | 'REFUSED' | 'EXPIRED' | 'WITHDRAWN';

export type CaseChannel = 'COUNTER' | 'ONLINE' | 'POST' | 'PHONE';

export interface UnitName {
  code: string;
  name: string;
  nameEn: string;
}

export interface CaseRow {
  code: string;
  procedureKey: string;
  procedureName: string;
  procedureNameEn: string;
  title: string;
  contactName: string | null;
  contactPhone: string | null;
  contactEmail: string | null;
  status: CaseStatus;
  channel: CaseChannel;
  institution: UnitName;
  division: UnitName | null;
  currentSteps: { nameVi: string; nameEn: string; unitName: string; unitNameEn: string }[];
  openedAt: string;
  closedAt: string | null;
  dueAt: string | null;
  timeliness: Timeliness | null;
  remainingMinutes: number | null;
}

/** What was entered in a field, in the words of its form. */
export interface Entered {
  field: string;
  label: string;
  labelEn: string;
  value: string;
  valueEn: string;
}

export type CaseEventKind =
  | 'OPENED'
  | 'STEP_DONE'
  | 'RETURNED'
  | 'DIVISION_CHOSEN'
  | 'CLOCK_PAUSED'
  | 'CLOCK_RESUMED'
  | 'SUPPLEMENT_RECEIVED'
  | 'APPLICANT_NOTIFIED'
  | 'UNIT_NOTIFIED'
  | 'ESCALATED'
  | 'OUTCOME_RECORDED'
  | 'ANSWER_PUBLISHED'
  | 'CLOSED'
  | 'WITHDRAWN';

export interface CaseEvent {
  id: number;
  at: string;
  by: Person;
  kind: CaseEventKind;
  nameVi: string | null;
  nameEn: string | null;
  textVi: string | null;
  textEn: string | null;
}

export type CaseAction = 'withdraw' | 'supplement';

export interface CaseFile extends CaseRow {
  contact: { name: string | null; phone: string | null; email: string | null };
  legalBasis: string | null;
  opening: Entered[];
  reason: string | null;
  answer: string | null;
  publishedAt: string | null;
  steps: DossierStep[];
  history: CaseEvent[];
  diagram: { processes: DiagramProcess[] };
  actions: CaseAction[];
  /** null while nothing is waited for. */
  supplement: { form: FormSchema; choices: Record<string, Choice[]>; data: FormData } | null;
}

/** A procedure that cases can be opened by, and where this person may open one. */
export interface OpenableProcedure {
  key: string;
  name: string;
  nameEn: string;
  version: number;
  legalBasis: string | null;
  form: FormSchema;
  counters: { unit: UnitName; choices: Record<string, Choice[]> }[];
}
