import type { Person } from './common';

export interface PlanLine {
  product: string;
  measuredIn: string;
  quantity: number;
  hours: number;
  dueOn: string;
  quality: string;
  taskKind: TaskKind;
}

export type TaskKind = 'INDEPENDENT' | 'COLLABORATIVE' | 'PREPARATORY';

export interface PlannedProduct extends PlanLine {
  number: number;
  deliveredAt: string | null;
  delivery: string | null;
  late: boolean;
  accepted: boolean | null;
  reviewNote: string | null;
  excuseCause: RemoteExcuse | null;
  excuseNote: string | null;
  excusedBy: Person | null;
}

/** Objective causes of a late product. */
export type RemoteExcuse = 'SYSTEM_OUTAGE' | 'OTHER_UNIT' | 'OTHER_DUTY' | 'ILLNESS' | 'FORCE_MAJEURE';

/** A text both sign; null where a signature is still missing. */
export interface RemoteCommitment {
  version: number;
  text: string;
  hash: string;
  drawnAt: string;
  superiorName: string | null;
  superiorSignedAt: string | null;
  officerName: string | null;
  officerSignedAt: string | null;
}

export interface RemoteEvaluation {
  month: string;
  products: number;
  delivered: number;
  late: number;
  excused: number;
  returned: number;
  quantity: number;
  quality: number;
  progress: number;
  score: number;
  rating: 'EXCELLENT' | 'GOOD' | 'COMPLETED' | 'NOT_COMPLETED';
  remark: string | null;
  state: 'SHOWN' | 'DISPUTED' | 'LOCKED';
  evaluatedBy: Person;
  shownAt: string;
  lockedAt: string | null;
  disputeBy: string;
  dispute: string | null;
  answer: string | null;
  actions: string[];
}
