import type { HandOver } from '../../shared/api/types';

/** Minutes late in all: what was received late, and by how much the holders themselves went beyond their limits. */
export const lateness = (rows: Pick<HandOver, 'receivedLateMinutes' | 'ownLateMinutes'>[]) => ({
  received: rows.reduce((sum, row) => sum + row.receivedLateMinutes, 0),
  own: rows.reduce((sum, row) => sum + row.ownLateMinutes, 0),
});
