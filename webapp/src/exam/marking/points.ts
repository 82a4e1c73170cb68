import { currentLanguage } from '../../shared/i18n/language';

const written = /^\d{1,3}([.,]\d+)?$/;

export type Entered = { points: number } | { refusal: 'notANumber' | 'outside' | 'tooFine' };

/** Reads what a marker typed: decimal comma or point; nothing is rounded. */
export function readPoints(text: string, lowest: number, highest: number, decimals: number): Entered {
  const typed = text.trim();
  if (!written.test(typed)) return { refusal: 'notANumber' };
  const [, fraction = ''] = typed.split(/[.,]/);
  if (fraction.length > decimals) return { refusal: 'tooFine' };
  const points = Number(typed.replace(',', '.'));
  return points < lowest || points > highest ? { refusal: 'outside' } : { points };
}

/** With all decimals, so that equal marks look equal; with a decimal comma in Vietnamese. */
export function showPoints(points: number, decimals = 2): string {
  const fixed = points.toFixed(decimals);
  return currentLanguage() === 'en' ? fixed : fixed.replace('.', ',');
}
