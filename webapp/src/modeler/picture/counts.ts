import type { ModelRunning } from '../../shared/api/types';

/** How many are at each element, whatever version they run on. */
export function countsOf(running: ModelRunning | undefined): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { element, count } of running?.steps ?? []) counts.set(element, (counts.get(element) ?? 0) + count);
  return counts;
}
