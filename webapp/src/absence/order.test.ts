import { describe, expect, it } from 'vitest';
import type { Absence, AbsenceState } from '../shared/api/types';
import { inOrder } from './order';

const absence = (id: string, state: AbsenceState, from: string) => ({ id, state, from }) as Absence;

describe('absences', () => {
  it('begin with who is away now, then who will be next, then what is over', () => {
    const absences = [
      absence('over', 'PAST', '2026-01-05'),
      absence('later', 'PLANNED', '2026-04-01'),
      absence('cancelled', 'CANCELLED', '2026-03-20'),
      absence('now', 'CURRENT', '2026-03-09'),
      absence('next', 'PLANNED', '2026-03-16'),
      absence('just over', 'PAST', '2026-02-02'),
    ];
    expect(inOrder(absences).map(({ id }) => id)).toEqual(['now', 'next', 'later', 'just over', 'over', 'cancelled']);
  });
});
