import type { TFunction } from 'i18next';
import { formatNumber } from './format';
import { hoursAndMinutes } from './remaining';

/** 205 → "3 giờ 25 phút": to the minute, so that what is added up on a page adds up. */
export function durationWords(minutes: number, t: TFunction): string {
  const { hours, minutes: rest } = hoursAndMinutes(Math.round(minutes));
  if (hours === 0) return t('unit.minutes', { minutes: formatNumber(rest) });
  if (rest === 0) return t('unit.hours', { hours: formatNumber(hours) });
  return t('unit.hoursAndMinutes', { hours: formatNumber(hours), minutes: formatNumber(rest) });
}
