/** Shares in tenths of a percent that add up to 100 as they are shown: what rounding leaves goes to the largest remainders. */
export function percentages(amounts: number[]): number[] {
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  if (total <= 0) return amounts.map(() => 0);
  const exact = amounts.map((amount) => (amount * tenths) / total);
  const shown = exact.map(Math.floor);
  const left = tenths - shown.reduce((sum, share) => sum + share, 0);
  const byRemainder = exact.map((share, index) => ({ index, rest: share % 1 })).sort((a, b) => b.rest - a.rest);
  for (const { index } of byRemainder.slice(0, left)) shown[index] = (shown[index] ?? 0) + 1;
  return shown.map((share) => share / 10);
}

/** 100 percent. */
const tenths = 1000;
