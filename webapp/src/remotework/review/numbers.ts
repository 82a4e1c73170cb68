import { formatNumber } from '../../shared/time/format';
import type { Figure, Measure, Side } from './types';

type Unit = 'percent' | 'points' | 'hours' | 'dong';

/** How a measure is written: decimals, its unit, the unit of a difference. Units are keys of the catalogue. */
const forms: Record<Measure, { digits: number; unit: Unit; difference: Unit; counted: boolean }> = {
  STEPS_ON_TIME: { digits: 1, unit: 'percent', difference: 'points', counted: true },
  OUTPUT: { digits: 2, unit: 'hours', difference: 'hours', counted: false },
  CITIZENS_SATISFIED: { digits: 1, unit: 'percent', difference: 'points', counted: true },
  FIRMS_SATISFIED: { digits: 1, unit: 'percent', difference: 'points', counted: true },
  COMPLAINTS: { digits: 1, unit: 'percent', difference: 'points', counted: true },
  COST: { digits: 0, unit: 'dong', difference: 'dong', counted: false },
  PRODUCTS_ON_TIME: { digits: 1, unit: 'percent', difference: 'points', counted: true },
  SCORE: { digits: 1, unit: 'points', difference: 'points', counted: false },
};

export const formOf = (measure: Measure) => forms[measure];

/** 97,2 with as many decimals as the measure has, always. */
export function written(value: number, measure: Measure): string {
  const { digits } = forms[measure];
  const text = formatNumber(Math.abs(value), digits, digits);
  return value < 0 && /[1-9]/.test(text) ? `−${text}` : text;
}

/** +0,9 or −0,9; nothing before a zero. */
export function signed(value: number, measure: Measure): string {
  const text = written(value, measure);
  return value > 0 && /[1-9]/.test(text) ? `+${text}` : text;
}

/** 972/1.000 for what was counted, the number of measurements for a mean; null where neither is known. */
export function countOf({ positive, total }: Side): string | null {
  if (total === null) return null;
  return positive === null ? formatNumber(total, 0) : `${formatNumber(positive, 0)}/${formatNumber(total, 0)}`;
}

/** The span a drawing of both sides has to show, a little more than the outermost ends. */
export function spanOf({ before, after }: Figure): [number, number] | null {
  if (before === null || after === null) return null;
  const ends = [before, after].flatMap(({ value, low, high }) => [value, low ?? value, high ?? value]);
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const room = (most - least || Math.abs(most) || 1) * 0.06;
  return [least - room, most + room];
}
