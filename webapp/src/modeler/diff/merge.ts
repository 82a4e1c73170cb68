/** Both orders in one: the one after, with what is gone standing where it stood. */
export function inOneOrder<T extends { id: string }>(before: readonly T[], after: readonly T[]): T[] {
  const kept = new Set(after.map(({ id }) => id));
  const merged = [...after];
  for (const [place, item] of before.entries()) {
    if (kept.has(item.id)) continue;
    const previous = before.slice(0, place).findLast(({ id }) => merged.some((other) => other.id === id));
    const at = previous ? merged.findIndex(({ id }) => id === previous.id) + 1 : 0;
    merged.splice(at, 0, item);
  }
  return merged;
}
