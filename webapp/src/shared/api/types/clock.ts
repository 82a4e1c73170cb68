import type { Outcome } from './common';

export type ClockState = 'RUNNING' | 'PAUSED' | 'STOPPED';

export type ClockKind = 'RECEPTION' | 'STATUTORY' | 'COMMITTED' | 'STAGE' | 'STEP' | 'CONSULTATION' | 'APOLOGY';

export type DayKind = 'WORKING' | 'WEEKLY_OFF' | 'HOLIDAY' | 'COMP_OFF' | 'SWAP_OFF' | 'SWAP_WORK' | 'LOCAL_CLOSURE';

export interface TracedDay {
  date: string;
  kind: DayKind;
  countedMinutes: number;
  /** Absent where nothing can be paused: a due date that is only asked for. */
  pausedMinutes?: number;
  dayNumber: number;
  why: string;
  whyEn: string;
}

export type ClockEventKind =
  | 'START'
  | 'PAUSE'
  | 'RESUME'
  | 'RESTART'
  | 'EXTEND'
  | 'STOP'
  /** Another calendar, or another term, applies from here. */
  | 'CALENDAR'
  | 'LIMIT'
  /** Counts as overdue in the official indicator, whatever its own due date says. */
  | 'OVERDUE_BY_RULE';

export interface ClockEvent {
  seq: number;
  kind: ClockEventKind;
  at: string;
  /** A user name, or the name of the part of the system. */
  by: string | null;
  byName: string | null;
  reason: string | null;
  legalBasis: string | null;
  /** Where the event itself gave one. */
  newDue: string | null;
  note: string | null;
  /** The attachment that proves it. */
  evidence: string | null;
  calendarVersion: string | null;
  term: string | null;
}

export interface Clock {
  key: string;
  kind: ClockKind;
  nameVi: string;
  nameEn: string;
  unitCode: string;
  unitName: string;
  unitNameEn: string;
  term: string | null;
  legalBasis: string | null;
  state: ClockState;
  startedAt: string;
  countedFrom: string | null;
  dueAt: string | null;
  stoppedAt: string | null;
  outcome: Outcome | null;
  workedMinutes: number;
  pausedMinutes: number;
  remainingMinutes: number | null;
  sentenceVi: string | null;
  sentenceEn: string | null;
  events: ClockEvent[];
  trace: TracedDay[];
}

/** What one way of reading the clocks says about the promised date. */
export interface Reading {
  dueAt: string | null;
  outcome: Outcome | null;
  late: boolean;
}

export interface OfficialReading extends Reading {
  why: string | null;
  whyEn: string | null;
}

export type TimeHolder = 'UNIT' | 'APPLICANT' | 'OUTSIDE_AGENCY' | 'OUTAGE';

export interface HeldTime {
  holder: TimeHolder;
  unitCode: string | null;
  name: string;
  nameEn: string;
  minutes: number;
}

export interface Stretch extends HeldTime {
  from: string;
  to: string;
  why: string | null;
  whyEn: string | null;
}

/** Whose every working minute was, from the receipt to the result or to now. */
export interface BallInCourt {
  from: string;
  to: string;
  totalMinutes: number;
  holders: HeldTime[];
  stretches: Stretch[];
}

export interface DossierClock {
  dossierCode: string;
  procedureCode: string;
  calendarVersion: string;
  promisedAt: string | null;
  clocks: Clock[];
  /** By the dossier's own rule, and as the official indicator reads it. */
  readings: { own: Reading; official: OfficialReading | null } | null;
  /** null: nobody's yet. */
  ballInCourt: BallInCourt | null;
}

/** Form 05: every hand-over of a dossier. */
export interface ControlSlip {
  dossierCode: string;
  number: string;
  procedureName: string;
  procedureNameEn: string;
  institutionName: string;
  institutionNameEn: string;
  partners: { code: string; name: string; nameEn: string }[];
  receivedAt: string | null;
  promisedAt: string | null;
  rows: HandOver[];
}

export interface HandOver {
  seq: number;
  stepVi: string;
  stepEn: string;
  fromUnit: string | null;
  fromUnitEn: string | null;
  toUnit: string;
  toUnitEn: string;
  officer: string | null;
  receivedAt: string;
  plannedAt: string | null;
  /** How late it was received: the time of those before. */
  receivedLateMinutes: number;
  handedOverAt: string | null;
  limitMinutes: number | null;
  ownMinutes: number;
  /** How far its own time went beyond its limit. */
  ownLateMinutes: number;
  outcome: Outcome | null;
  note: string | null;
  noteEn: string | null;
}

export interface PauseReason {
  reason: string;
  vi: string;
  en: string;
  legalBasis: string;
  evidenceRequired: boolean;
  holder: TimeHolder;
}

export interface DueDate {
  due: string;
  countedFrom: string;
  term: string;
  calendarVersion: string;
  trace: TracedDay[];
}
