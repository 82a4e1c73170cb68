import type { ClockKind } from './clock';
import type { ProposedLimit } from './rule';

export type LadderLevel = 'GREEN' | 'YELLOW' | 'RED' | 'APOLOGY';

/** One line of the ladder of alerts: who hears of which clocks when. */
export interface LadderRung {
  kind: ClockKind;
  /** Only for dates given to the applicant, or only for others; null: for both. */
  promise?: boolean | null;
  level: LadderLevel;
  measuredFrom: 'START' | 'DUE' | 'EVE';
  /** After that moment; negative: before it. */
  workingMinutes: number;
  notBeforePercent: number | null;
  /** One name or several, with spaces between them. */
  addressee: string;
  condition: string | null;
  basis: string;
  version: string | number | null;
}

export type ShadowState = 'RUNNING' | 'ENDED' | 'STOPPED';

export type AlertsPerLevel = Record<LadderLevel, number>;

/** An alert that only one of the two would have sent, or that the two would have sent at different times. */
export interface ShadowDifference {
  dossierCode: string;
  clockKind: ClockKind;
  nameVi: string;
  nameEn: string;
  unitCode: string;
  unitName: string;
  unitNameEn?: string;
  level: LadderLevel;
  realAt: string | null;
  shadowAt: string | null;
  addresseeRole: string;
}

export interface ShadowRun {
  id: string;
  title: string;
  state: ShadowState;
  from: string;
  until: string;
  real: AlertsPerLevel;
  shadow: AlertsPerLevel;
  ladder?: LadderRung[] | null;
  limits?: ProposedLimit[] | null;
  createdByName?: string | null;
  differences?: ShadowDifference[];
  differencesTotal?: number;
  can?: { stop: boolean };
}
