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
  kind: 'RAISED' | 'ACKNOWLEDGED' | 'SNOOZED' | 'EXPLAINED' | 'REASSIGNED' | 'CLOSED';
  text: string | null;
  textEn: string | null;
}
