import type { ClockKind } from './clock';
import type { AlertLevel, Person } from './common';

export type EscalationState = 'OPEN' | 'ACKNOWLEDGED' | 'SNOOZED' | 'EXPLAINED' | 'CLOSED';

export interface Escalation {
  id: string;
  level: AlertLevel;
  state: EscalationState;
  /** A step has somebody at work on it; a stage and the whole dossier do not. */
  kind: ClockKind;
  dossierCode: string;
  procedureName: string;
  procedureNameEn: string;
  stepNameVi: string;
  stepNameEn: string;
  unitCode: string;
  unitName: string;
  unitNameEn: string;
  addressee: Addressee;
  raisedAt: string;
  dueAt: string | null;
  lateMinutes: number;
  owner: Person | null;
  cause: DelayCause | null;
  snoozedUntil: string | null;
  actions: EscalationVerb[];
  history: EscalationEvent[];
}

export type EscalationVerb = 'acknowledge' | AskingVerb;
/** Those that need something said. */
export type AskingVerb = 'snooze' | 'explain' | 'reassign';

export type DelayCause = 'OFFICER' | 'CONSULTED_UNIT' | 'APPLICANT' | 'SYSTEM_OUTAGE' | 'LEGAL_CONFLICT' | 'OTHER';

/** Without a person it goes to everybody who holds the role at the unit. */
export interface Addressee {
  username: string | null;
  fullName: string | null;
  roleVi: string;
  roleEn: string;
  unitName: string;
  unitNameEn: string;
}

export interface EscalationEvent {
  at: string;
  by: Person | null;
  /** Known ones are put into words, what a newer server says beyond them is shown as it came. */
  kind: string;
  text: string | null;
  textEn: string | null;
}

/** One level of the ladder of a kind of clock. */
export interface Rung {
  kind: ClockKind;
  /** null: the same whether the applicant was given the date or not. */
  promise: boolean | null;
  level: AlertLevel;
  measuredFrom: string;
  /** Negative: before. */
  workingMinutes: number;
  /** 0 or null: no such limit. */
  notBeforePercent: number | null;
  addressee: string;
  condition: string | null;
  basis: string;
  version: number;
}
