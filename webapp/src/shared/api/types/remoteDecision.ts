import type { Person } from './common';
import type { RemoteStatus } from './remoteStatus';

export type RemoteVerdict = 'APPROVE' | 'REDUCE' | 'REFUSE' | 'REVOKE';

/** Approvals and refusals alike, as they are published inside the institution. */
export interface RemoteDecision {
  code: string;
  unitCode: string;
  fullName: string;
  positionTitleVi: string;
  positionTitleEn: string;
  decision: RemoteVerdict;
  standing: RemoteStanding;
  status: RemoteStatus;
  days: number;
  /** null of an approval, as all about its reason. */
  reasonCode: string | null;
  reasonVi: string | null;
  reasonEn: string | null;
  rule: string | null;
  publishedAt: string;
  /** Those that were answered. */
  appeals: AnsweredAppeal[];
}

/** How a decision stands after the appeals. */
export type RemoteStanding = RemoteVerdict | 'LOOKED_AT_AGAIN';

export interface AnsweredAppeal {
  against: RemoteVerdict;
  granted: boolean;
  /** Of one against fewer days that is granted; null of others. */
  daysAdded: number | null;
  daysLeft: number | null;
  answeredAt: string;
}

/** An appeal as those read it who may; the words are null for everybody else. */
export interface RemoteAppeal extends Omit<AnsweredAppeal, 'granted' | 'answeredAt'> {
  content: string | null;
  filedAt: string;
  granted: boolean | null;
  answer: string | null;
  answeredBy: Person | null;
  answeredAt: string | null;
}
