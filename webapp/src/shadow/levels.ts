import type { AlertLevel, AlertsPerLevel } from '../shared/api/types';

export const ladderLevels: readonly AlertLevel[] = ['GREEN', 'YELLOW', 'RED', 'APOLOGY'];

export const sumOf = (alerts: AlertsPerLevel): number =>
  ladderLevels.reduce((sum, level) => sum + (alerts[level] ?? 0), 0);

/** +18, −3 or ±0. */
export function differenceWords(real: number, shadow: number): string {
  if (shadow === real) return '±0';
  return shadow > real ? `+${shadow - real}` : `−${real - shadow}`;
}
