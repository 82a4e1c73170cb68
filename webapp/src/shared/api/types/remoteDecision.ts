import type { RemoteStatus } from './remoteRequest';

export type RemoteVerdict = 'APPROVE' | 'REDUCE' | 'REFUSE' | 'REVOKE';

/** Approvals and refusals alike, as they are published inside the institution. */
export interface RemoteDecision {
  code: string;
  unitCode: string;
  fullName: string;
  positionTitleVi: string;
  positionTitleEn: string;
  decision: RemoteVerdict;
  status: RemoteStatus;
  days: number;
  /** null of an approval, as all about its reason. */
  reasonCode: string | null;
  reasonVi: string | null;
  reasonEn: string | null;
  rule: string | null;
  publishedAt: string;
}
