import type { ClockKind } from './clock';
import type { AlertLevel } from './common';
import type { Rung } from './escalation';
import type { ProposedLimit } from './rule';

export type ShadowState = 'RUNNING' | 'ENDED' | 'STOPPED';

export type AlertsPerLevel = Record<AlertLevel, number>;

/** An alert that only one of the two would have sent, or that the two would have sent at different times. */
export interface ShadowDifference {
  dossierCode: string;
  clockKind: ClockKind;
  nameVi: string;
  nameEn: string;
  unitCode: string;
  unitName: string;
  unitNameEn: string;
  level: AlertLevel;
  realAt: string | null;
  shadowAt: string | null;
  addresseeRole: string;
}

/** What is tried out; an empty list leaves what is in force. */
export type TriedRung = Omit<Rung, 'version'>;

export interface ShadowRun {
  id: string;
  title: string;
  state: ShadowState;
  from: string;
  until: string;
  createdByName: string | null;
  real: AlertsPerLevel;
  shadow: AlertsPerLevel;
  ladder: TriedRung[];
  limits: ProposedLimit[];
  /** Left out of the list of runs. */
  differences: ShadowDifference[] | null;
  differencesTotal: number;
  can: { stop: boolean };
}
