import type { UnitResult } from '../shared/api/types';

/** Percent of a whole with one decimal; null of nothing. */
export const share = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((part * 1000) / whole) / 10;

export const openOf = (row: UnitResult): number => row.openInTime + row.openLate + row.paused;

/** Of what is counted: all that was closed or judged open, neither paused nor cancelled. */
const judgedOf = (row: UnitResult): number => row.closed + row.openInTime + row.openLate;

type Count = {
  [Key in keyof UnitResult]: UnitResult[Key] extends number ? Key : never;
}[keyof UnitResult];

const counts: Count[] = [
  'early',
  'onTime',
  'late',
  'cancelled',
  'openInTime',
  'openLate',
  'paused',
  'lateReception',
  'closed',
  'excused',
  'officialLate',
];

/**
 * What the official indicator counts is not said: it follows from those late and the percentage. It differs from ours where
 * a dossier stands still but is overdue by rule.
 */
function officiallyJudgedOf(row: UnitResult): number {
  const inTime = row.officialOnTimePercent;
  if (inTime === null || inTime >= 100 || row.officialLate === 0) return judgedOf(row);
  return Math.round(row.officialLate / (1 - inTime / 100));
}

/** All units together: counts are added, percentages formed anew, and no median is made up from medians. */
export function totalOf(rows: UnitResult[]): UnitResult {
  const total: UnitResult = { ...nothing };
  for (const row of rows) for (const count of counts) total[count] += row[count];
  const judged = judgedOf(total);
  const officiallyJudged = rows.reduce((sum, row) => sum + officiallyJudgedOf(row), 0);
  return {
    ...total,
    onTimePercent: share(judged - total.late - total.openLate, judged),
    onTimePercentExcused: share(judged - total.late - total.openLate + total.excused, judged),
    officialOnTimePercent: share(officiallyJudged - total.officialLate, officiallyJudged),
  };
}

const nothing: UnitResult = {
  unitCode: '',
  unitName: '',
  unitNameEn: '',
  early: 0,
  onTime: 0,
  late: 0,
  cancelled: 0,
  openInTime: 0,
  openLate: 0,
  paused: 0,
  lateReception: 0,
  closed: 0,
  onTimePercent: null,
  excused: 0,
  onTimePercentExcused: null,
  officialLate: 0,
  officialOnTimePercent: null,
  medianWorkingHours: null,
  p95WorkingHours: null,
};

export interface Order {
  by: keyof UnitResult;
  descending: boolean;
}

/** Names by the Vietnamese alphabet; units without a number stay at the end, whichever way is up. */
export function sorted(rows: UnitResult[], { by, descending }: Order): UnitResult[] {
  const direction = descending ? -1 : 1;
  return [...rows].sort((one, other) => {
    const [a, b] = [one[by], other[by]];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return direction * (typeof a === 'string' ? a.localeCompare(String(b), 'vi') : a - Number(b));
  });
}
