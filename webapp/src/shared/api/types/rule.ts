import type { ClockKind, DayKind } from './clock';

export type DayStatus = 'OFFICIAL' | 'PROVISIONAL';

/** A day that is not what its weekday says; working days and weekends need no entry. */
export interface CalendarDay {
  date: string;
  kind: DayKind;
  nameVi: string;
  nameEn: string;
  status: DayStatus;
  basis: string | null;
  /** The only unit it holds for; null: all of them. */
  unit: string | null;
  /** The change that brought it; null: published with the calendar. */
  changeId: string | null;
}

export interface OpeningHours {
  /** The only unit that keeps them; null: all of them. */
  unit: string | null;
  /** For instance MON-FRI. */
  weekdays: string;
  purpose: 'WORK' | 'RECEIPT';
  /** For instance 07:30-11:30 13:00-17:00. */
  sessions: string;
}

export interface CalendarYear {
  year: number;
  version: string;
  status: DayStatus;
  days: CalendarDay[];
  hours: OpeningHours[];
}

/** REMOVED takes a published day out of the calendar again. */
export type ProposedKind = Exclude<DayKind, 'WORKING' | 'WEEKLY_OFF'> | 'REMOVED';

export interface ProposedDay {
  date: string;
  kind: ProposedKind;
  unit?: string;
  nameVi: string;
  nameEn: string;
  status: DayStatus;
}

export interface ProposedLimit {
  procedureCode: string;
  statutoryTerm: string;
  committedTerm?: string;
}

export interface CalendarChange {
  kind: 'CALENDAR';
  title: string;
  legalBasis: string;
  days: ProposedDay[];
}

export interface LimitsChange {
  kind: 'LIMITS';
  title: string;
  legalBasis: string;
  validFrom: string;
  /** Or only to dossiers received from then on. */
  appliesToOpen: boolean;
  limits: ProposedLimit[];
}

export type RuleChangeBody = CalendarChange | LimitsChange;
export type RuleChangeKind = RuleChangeBody['kind'];
export type RuleChangeState = 'PROPOSED' | 'REJECTED' | 'APPLYING' | 'APPLIED' | 'UNDOING' | 'UNDONE';

export type EffectKind = 'LATER' | 'EARLIER' | 'BECOMES_LATE' | 'SAVED';

/** What a change does to one due date. */
export interface Effect {
  dossierCode: string;
  procedureName: string;
  procedureNameEn: string;
  unitCode: string;
  unitName: string;
  unitNameEn: string;
  clockKind: ClockKind;
  nameVi: string;
  nameEn: string;
  oldDue: string;
  newDue: string;
  effect: EffectKind;
}

export interface RuleChangePreview {
  dossiers: number;
  clocks: number;
  earlier: number;
  later: number;
  becomeLate: number;
  saved: number;
  perUnit: {
    unitCode: string;
    unitName: string;
    unitNameEn: string;
    dossiers: number;
    becomeLate: number;
    saved: number;
  }[];
  examples: Effect[];
}

export type RuleChangeAct = 'PROPOSED' | 'REJECTED' | 'APPROVED' | 'APPLIED' | 'UNDO_ORDERED' | 'UNDONE';

export interface RuleChangeEvent {
  at: string;
  by: string;
  byName: string | null;
  kind: RuleChangeAct;
  text: string | null;
}

export interface RuleChange {
  id: string;
  kind: RuleChangeKind;
  title: string;
  legalBasis: string;
  state: RuleChangeState;
  body: RuleChangeBody;
  calendarVersion: string | null;
  proposedBy: string;
  proposedByName: string;
  proposedAt: string;
  decidedBy: string | null;
  decidedByName: string | null;
  decidedAt: string | null;
  decisionReason: string | null;
  progress: { done: number; total: number } | null;
  preview: RuleChangePreview | null;
  events: RuleChangeEvent[];
  can: { approve: boolean; reject: boolean; undo: boolean };
}

export interface Institution {
  code: string;
  nameVi: string;
  nameEn: string;
}

/** Any unit, with the agency it belongs to. */
export interface UnitItem extends Institution {
  institutionCode: string;
  institutionNameVi: string;
  institutionNameEn: string;
}
