import type { Outcome, UnitResult } from '../shared/api/types';
import { openOf, share } from './numbers';

/** Where a number leads: to the outcomes behind it, or to the dossiers that are open. */
export type Behind = { outcome: Outcome } | { late: true } | { timeliness: 'IN_TIME' | 'OVERDUE' | 'PAUSED' };

export type ColumnName =
  | 'early'
  | 'onTime'
  | 'late'
  | 'cancelled'
  | 'openInTime'
  | 'openLate'
  | 'paused'
  | 'onTimePercent'
  | 'excused'
  | 'onTimePercentExcused'
  | 'officialLate'
  | 'officialOnTimePercent'
  | 'lateReception'
  | 'medianWorkingHours'
  | 'p95WorkingHours';

type GroupName = 'ended' | 'open' | 'inTime' | 'official' | 'reception' | 'hours';

export interface Column {
  name: ColumnName;
  group: GroupName;
  measure: 'count' | 'percent' | 'hours';
  /** The percentage said with a count. */
  share?: (row: UnitResult) => number | null;
  behind?: Behind;
}

const ofClosed = (count: 'early' | 'onTime' | 'late') => (row: UnitResult) => share(row[count], row.closed);
const ofOpen = (count: 'openInTime' | 'openLate' | 'paused') => (row: UnitResult) => share(row[count], openOf(row));

/** The columns of the table, the facts of a card and the fields of the file, in this order. */
export const columns: Column[] = [
  { name: 'early', group: 'ended', measure: 'count', share: ofClosed('early'), behind: { outcome: 'EARLY' } },
  { name: 'onTime', group: 'ended', measure: 'count', share: ofClosed('onTime'), behind: { outcome: 'ON_TIME' } },
  { name: 'late', group: 'ended', measure: 'count', share: ofClosed('late'), behind: { outcome: 'LATE' } },
  { name: 'cancelled', group: 'ended', measure: 'count', behind: { outcome: 'CANCELLED' } },
  {
    name: 'openInTime',
    group: 'open',
    measure: 'count',
    share: ofOpen('openInTime'),
    behind: { timeliness: 'IN_TIME' },
  },
  { name: 'openLate', group: 'open', measure: 'count', share: ofOpen('openLate'), behind: { timeliness: 'OVERDUE' } },
  { name: 'paused', group: 'open', measure: 'count', share: ofOpen('paused'), behind: { timeliness: 'PAUSED' } },
  { name: 'onTimePercent', group: 'inTime', measure: 'percent' },
  { name: 'excused', group: 'inTime', measure: 'count' },
  { name: 'onTimePercentExcused', group: 'inTime', measure: 'percent' },
  { name: 'officialLate', group: 'official', measure: 'count', behind: { late: true } },
  { name: 'officialOnTimePercent', group: 'official', measure: 'percent' },
  { name: 'lateReception', group: 'reception', measure: 'count' },
  { name: 'medianWorkingHours', group: 'hours', measure: 'hours' },
  { name: 'p95WorkingHours', group: 'hours', measure: 'hours' },
];

export const groups: { name: GroupName; span: number }[] = (
  ['ended', 'open', 'inTime', 'official', 'reception', 'hours'] as const
).map((name) => ({ name, span: columns.filter((column) => column.group === name).length }));
