/** Where a request to work from home stands. */
export type RemoteStatus =
  | 'SUBMITTED'
  | 'APPROVED'
  | 'ACTIVE'
  | 'SUSPENDED'
  | 'COMPLETED'
  | 'REFUSED'
  | 'REVOKED'
  | 'LAPSED'
  | 'WITHDRAWN'
  | 'CLOSED';
