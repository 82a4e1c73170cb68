import type { Person } from '../../shared/api/types/common';
import type { DossierStep } from '../../shared/api/types/dossier';

export type ReviewState = 'PLANNED' | 'REPORTING' | 'COMPILING' | 'RECOMMENDING' | 'DECIDING' | 'PUBLISHED';

/** What is to become of the pilot. */
export type Course = 'WIDEN' | 'CHANGE' | 'STOP';

export type Measure =
  | 'STEPS_ON_TIME'
  | 'OUTPUT'
  | 'CITIZENS_SATISFIED'
  | 'FIRMS_SATISFIED'
  | 'COMPLAINTS'
  | 'COST'
  | 'PRODUCTS_ON_TIME'
  | 'SCORE';

export type FigureVerdict = 'BETTER' | 'WORSE' | 'NOT_SHOWN' | 'TOO_FEW' | 'NO_INTERVAL' | 'NO_DATA' | 'ONLY_AFTER';

/** A measure on one side; `low` and `high` are the ends of its own interval. */
export interface Side {
  value: number;
  positive: number | null;
  total: number | null;
  deviation: number | null;
  low: number | null;
  high: number | null;
  sourceVi: string;
  sourceEn: string;
}

/** A measure before and after; `low` and `high` are the ends of the interval of the difference. */
export interface Figure {
  measure: Measure;
  before: Side | null;
  after: Side | null;
  difference: number | null;
  low: number | null;
  high: number | null;
  verdict: FigureVerdict;
  warnings: { doubt: string; textVi: string; textEn: string }[];
  sentenceVi: string;
  sentenceEn: string;
}

export interface UnitFigures {
  /** null: all units together */
  unitCode: string | null;
  nameVi: string;
  nameEn: string;
  figures: Figure[];
  opinion: string | null;
  difficulties: string | null;
  proposal: Course | null;
  reportedBy: string | null;
  reportedOn: string | null;
}

export interface ReviewFigures {
  computedAt: string;
  terms: { confidencePercent: number; minTotal: number; minExpected: number; minPersonMonths: number };
  units: UnitFigures[];
  total: UnitFigures;
}

export interface RoundReviews {
  items: ReviewItem[];
  mayBegin: boolean;
}

export interface ReviewItem {
  code: string;
  kindVi: string;
  kindEn: string;
  dueOn: string;
  from: string;
  to: string;
  state: ReviewState;
  recommendation: Course | null;
  publishedAt: string | null;
}

export interface Review extends Omit<ReviewItem, 'recommendation'> {
  roundId: string;
  begunAt: string | null;
  begunBy: Person | null;
  units: { unitCode: string; name: string; nameEn: string; asked: boolean; reportedAt: string | null }[];
  frozen: boolean;
  figures: ReviewFigures | null;
  /** What a recommendation to widen the pilot has to explain, and whose figure it is. */
  toExplain: { unitVi: string; unitEn: string; figure: Figure }[];
  compiled: { by: Person; at: string; note: string | null } | null;
  recommended: { course: Course; reasons: string; explanation: string | null; by: Person; at: string } | null;
  decided: { note: string | null; by: Person; at: string } | null;
  steps: DossierStep[];
  reportReady: boolean;
}
