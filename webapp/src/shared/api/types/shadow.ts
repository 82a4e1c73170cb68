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
  unitNameEn?: string;
  level: AlertLevel;
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
  ladder?: Rung[] | null;
  limits?: ProposedLimit[] | null;
  createdByName?: string | null;
  differences?: ShadowDifference[];
  differencesTotal?: number;
  can?: { stop: boolean };
}
