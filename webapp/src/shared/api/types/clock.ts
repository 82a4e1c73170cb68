import type { Outcome } from './common';

export type ClockState = 'RUNNING' | 'PAUSED' | 'STOPPED';

export type ClockKind = 'RECEPTION' | 'STATUTORY' | 'STAGE' | 'STEP' | 'CONSULTATION';

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

export type ClockEventKind = 'START' | 'PAUSE' | 'RESUME' | 'RESTART' | 'EXTEND' | 'STOP';

export interface ClockEvent {
  seq: number;
  kind: ClockEventKind;
  at: string;
  /** A user name, or the name of the part of the system. */
  by: string | null;
  reason: string | null;
  legalBasis: string | null;
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

export interface DossierClock {
  dossierCode: string;
  procedureCode: string;
  calendarVersion: string;
  promisedAt: string | null;
  clocks: Clock[];
  minutesPerUnit: { unitCode: string; unitName: string; unitNameEn: string; minutes: number }[];
}

export interface DueDate {
  due: string;
  countedFrom: string;
  term: string;
  calendarVersion: string;
  trace: TracedDay[];
}
