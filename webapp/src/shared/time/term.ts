import type { TFunction } from 'i18next';
import { formatNumber } from './format';

const pattern = /^P(?:(\d+(?:\.\d+)?)(C?D))?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/;

/** P5D → "5 ngày làm việc"; what is no term is shown as it came. */
export function termWords(term: string, t: TFunction): string {
  const match = pattern.exec(term);
  if (!match) return term;
  const [, days, dayKind, hours, minutes] = match;
  if (days !== undefined) return dayWords(Number(days), dayKind === 'CD', t);
  if (hours === undefined && minutes === undefined) return term;
  return t('term.hours', { count: Number(hours ?? 0) + Number(minutes ?? 0) / 60, amount: amountOf(hours, minutes) });
}

function dayWords(days: number, calendar: boolean, t: TFunction): string {
  if (days === 0) return t('term.sameDay');
  return t(calendar ? 'term.calendarDays' : 'term.days', { count: days, amount: formatNumber(days) });
}

const amountOf = (hours = '0', minutes = '0') => formatNumber(Number(hours) + Number(minutes) / 60, 2);
