import type { DueBucket, TaskRow } from '../shared/api/types';

export const buckets: readonly DueBucket[] = ['overdue', 'today', 'later'];

/** Paused tasks and those without a limit of their own can wait: they are in the last bucket. */
export function bucketOf(row: TaskRow): DueBucket {
  if (row.timeliness === 'OVERDUE') return 'overdue';
  return row.timeliness === 'DUE_TODAY' ? 'today' : 'later';
}
