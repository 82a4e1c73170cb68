import type { Person } from './common';

export type RoundState = 'DRAFT' | 'OPEN' | 'CLOSED';

/** A round of the pilot of working from home. */
export interface RemoteRound {
  id: string;
  code: string;
  nameVi: string;
  nameEn: string;
  legalBasis: string;
  publishedIn: string;
  from: string;
  to: string;
  state: RoundState;
  draftedBy: Person;
  openedAt: string | null;
  closedAt: string | null;
  closeReason: string | null;
  units: RemoteUnit[];
  /** What the person asking may do with it now. */
  can: { edit: boolean; open: boolean; close: boolean };
}

/** A round as it is drafted. */
export interface NewRemoteRound {
  code: string;
  nameVi: string;
  nameEn: string;
  legalBasis: string;
  publishedIn: string;
  from: string;
  to: string;
  units: NewRemoteUnit[];
  positions: NewRemotePosition[];
}

export type NewRemoteUnit = Pick<
  RemoteUnit,
  'unitCode' | 'headCount' | 'ratioPercent' | 'minPresent' | 'daysPerWeek' | 'baselineOnTime' | 'baselineSatisfaction'
> & { securityUnit: string };

export interface NewRemotePosition
  extends Pick<
    RemotePosition,
    'unitCode' | 'code' | 'titleVi' | 'titleEn' | 'citizenContact' | 'handlesProcedures' | 'secretDuty'
  > {
  /** Their accounts. */
  holders: string[];
}

export interface RemoteUnit {
  unitCode: string;
  name: string;
  nameEn: string;
  headCount: number;
  ratioPercent: number;
  quota: number;
  left: number;
  minPresent: number;
  daysPerWeek: number;
  securityUnit: string;
  securityUnitName: string;
  securityUnitNameEn: string;
  baselineOnTime: number | null;
  baselineSatisfaction: number | null;
}

export interface RemotePosition {
  id: string;
  unitCode: string;
  unitName: string;
  unitNameEn: string;
  code: string;
  titleVi: string;
  titleEn: string;
  citizenContact: boolean;
  handlesProcedures: boolean;
  secretDuty: boolean;
  holders: Person[];
  mine: boolean;
}

/** Somebody who could hold a position. */
export interface Holder extends Person {
  titleVi: string;
  titleEn: string;
}

export interface Rota {
  unitCode: string;
  headCount: number;
  minPresent: number;
  mostAway: number;
  days: RotaDay[];
}

export interface RotaDay {
  date: string;
  working: boolean;
  away: number;
  wished: number;
  /** How many more could be away that day, whoever they are. */
  free: number;
  /** What of it is free for the person asking, and what allows no more. */
  forMe: { free: number; bound: 'QUOTA' | 'PRESENCE'; reasonVi: string; reasonEn: string };
  people: { fullName: string; state: 'GRANTED' | 'WISHED'; mine: boolean }[];
}

/** A public condition, and how it is kept. */
export interface RemoteRule {
  code: string;
  textVi: string;
  textEn: string;
  keptVi: string;
  keptEn: string;
}

/** What a permission may be suspended or revoked for. Public. */
export interface RemoteTrigger {
  code: string;
  rule: string;
  textVi: string;
  textEn: string;
  /** What the server counts of it; null: whoever decides states it. */
  measured: string | null;
  threshold: number;
}
