import type { RemoteRequest } from '../shared/api/types';

type Worked = Pick<RemoteRequest, 'plan' | 'status'> & { evaluations: { month: string }[] };

/** Months with products that are over, or at home no longer, and that nobody has evaluated yet: 2026-03. */
export function monthsToEvaluate({ plan, evaluations, status }: Worked, today: string): string[] {
  const ended = status === 'COMPLETED' || status === 'REVOKED';
  const begun = ended || status === 'ACTIVE' || status === 'SUSPENDED';
  const months = [...new Set(plan.map(({ dueOn }) => dueOn.slice(0, 7)))].sort();
  return months.filter(
    (month) =>
      begun && (ended || month < today.slice(0, 7)) && !evaluations.some((evaluation) => evaluation.month === month),
  );
}
