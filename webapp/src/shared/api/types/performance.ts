import type { ClockKind } from './clock';
import type { Outcome } from './common';

/** The stages, steps or dossiers of one institution in a period: counts, and percentages or null without a case. */
export interface UnitResult {
  unitCode: string;
  unitName: string;
  unitNameEn: string;
  early: number;
  onTime: number;
  late: number;
  cancelled: number;
  openInTime: number;
  openLate: number;
  paused: number;
  lateReception: number;
  /** Early, on time and late: cancelled ones are not counted. */
  closed: number;
  /** By the official formula: open ones are judged too. */
  onTimePercent: number | null;
  /** Late ones with a confirmed objective cause. */
  excused: number;
  onTimePercentExcused: number | null;
  officialLate: number;
  officialOnTimePercent: number | null;
  medianWorkingHours: number | null;
  p95WorkingHours: number | null;
}

export interface UnitsReport {
  period: string;
  from: string;
  to: string;
  items: UnitResult[];
}

export type ExcuseState = 'REQUESTED' | 'CONFIRMED' | 'REFUSED';

export interface OutcomeRow {
  id: number;
  dossierCode: string;
  procedureCode: string;
  procedureName: string;
  procedureNameEn?: string;
  kind: ClockKind;
  nameVi: string;
  nameEn: string;
  unitCode: string;
  unitName: string;
  unitNameEn: string;
  outcome: Outcome;
  officialOutcome: Outcome;
  dueAt: string | null;
  endedAt: string;
  workedMinutes: number;
  pausedMinutes: number;
  lateMinutes: number;
  /** How late it was handed over by those before. */
  receivedLateMinutes: number;
  excuse: { id: number; state: ExcuseState } | null;
  can: { excuse: boolean };
}

export interface Excuse {
  id: number;
  outcomeId: number;
  dossierCode: string;
  procedureName: string;
  procedureNameEn?: string;
  kind: ClockKind;
  nameVi: string;
  nameEn: string;
  unitCode: string;
  unitName: string;
  unitNameEn: string;
  dueAt: string;
  endedAt: string;
  lateMinutes: number;
  cause: string;
  causeVi: string;
  causeEn: string;
  text: string;
  evidenceId: string | null;
  state: ExcuseState;
  requestedBy: string;
  requestedByName: string;
  requestedAt: string;
  decidedBy: string | null;
  decidedByName: string | null;
  decidedAt: string | null;
  decisionReason: string | null;
  can: { decide: boolean };
}

export interface ExcuseCause {
  cause: string;
  vi: string;
  en: string;
  legalBasis: string;
}
