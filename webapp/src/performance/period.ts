import { isoDay, twoDigits } from '../shared/time/format';

/** What is counted: stages, steps, or dossiers as a whole. */
export const outcomeKinds = ['STAGE', 'STEP', 'DOSSIER'] as const;
export type OutcomeKind = (typeof outcomeKinds)[number];

/** A month (2026-11), a quarter (2026-Q4) or a year (2026). */
export type PeriodKind = 'month' | 'quarter' | 'year';

export interface Period {
  kind: PeriodKind;
  year: number;
  /** 1 to 12, or 1 to 4; 1 for a year. */
  number: number;
}

const perYear: Record<PeriodKind, number> = { month: 12, quarter: 4, year: 1 };
const pattern = /^(20\d{2})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?$/;

export function periodFrom(text: string | undefined): Period | null {
  const [, year, quarter, month] = pattern.exec(text ?? '') ?? [];
  if (!year) return null;
  if (quarter) return { kind: 'quarter', year: Number(year), number: Number(quarter) };
  return month
    ? { kind: 'month', year: Number(year), number: Number(month) }
    : { kind: 'year', year: Number(year), number: 1 };
}

export function periodText({ kind, year, number }: Period): string {
  if (kind === 'year') return String(year);
  return kind === 'quarter' ? `${year}-Q${number}` : `${year}-${twoDigits(number)}`;
}

/** The period of a kind that a moment falls into. */
export function periodAt(now: Date, kind: PeriodKind): Period {
  const [year = 0, month = 1] = isoDay(now).split('-').map(Number);
  return { kind, year, number: Math.ceil((month * perYear[kind]) / 12) };
}

/** Another kind of period that begins where this one does; the present one when that lies in this one. */
export function withKind(period: Period, kind: PeriodKind, now: Date): Period {
  const present = periodAt(now, kind);
  if (periodText(periodAt(now, period.kind)) === periodText(period)) return present;
  const firstMonth = (period.number - 1) * (12 / perYear[period.kind]) + 1;
  return { kind, year: period.year, number: Math.ceil((firstMonth * perYear[kind]) / 12) };
}

export function shifted({ kind, year, number }: Period, by: 1 | -1): Period {
  const count = year * perYear[kind] + number - 1 + by;
  return { kind, year: Math.floor(count / perYear[kind]), number: (count % perYear[kind]) + 1 };
}

/** First and last day, both included. */
export function daysOfPeriod({ kind, year, number }: Period): { from: string; to: string } {
  const length = 12 / perYear[kind];
  const last = number * length;
  const lastDay = new Date(Date.UTC(year, last, 0)).getUTCDate();
  return { from: `${year}-${twoDigits(last - length + 1)}-01`, to: `${year}-${twoDigits(last)}-${twoDigits(lastDay)}` };
}
