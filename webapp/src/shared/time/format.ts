import { locale } from '../i18n/language';

/** The product's zone of display; the browser's own zone never matters. */
export const zone = 'Asia/Ho_Chi_Minh';

const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

function piecesOf(instant: string | Date): Record<string, string> {
  return Object.fromEntries(parts.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
}

/** 12/02/2026 */
export function formatDate(instant: string | Date): string {
  const { day, month, year } = piecesOf(instant);
  return `${day}/${month}/${year}`;
}

/** 10:30 */
export function formatTime(instant: string | Date): string {
  const { hour, minute } = piecesOf(instant);
  return `${hour}:${minute}`;
}

/** 12/02/2026 10:30 */
export const formatDateTime = (instant: string | Date): string => `${formatDate(instant)} ${formatTime(instant)}`;

/** Today as 10:30, otherwise with the day: short enough for a list. */
export function formatNear(instant: string, now: Date): string {
  return formatDate(instant) === formatDate(now) ? formatTime(instant) : formatDateTime(instant);
}

/** 2026-02-12, the calendar day of an instant in the product's zone. */
export function isoDay(instant: string | Date): string {
  const { day, month, year } = piecesOf(instant);
  return `${year}-${month}-${day}`;
}

/** 07: a number of a month, a day, an hour. */
export const twoDigits = (number: number): string => String(number).padStart(2, '0');

export const sameDay = (one: Date, other: Date): boolean => isoDay(one) === isoDay(other);

/** "Thứ Năm" of a calendar day written 2026-02-12. */
export function weekday(day: string, style: 'long' | 'short' = 'long'): string {
  return new Intl.DateTimeFormat(locale(), { timeZone: 'UTC', weekday: style }).format(new Date(`${day}T00:00:00Z`));
}

/** 12/02 of a calendar day written 2026-02-12. */
export const dayAndMonth = (day: string): string => `${day.slice(8, 10)}/${day.slice(5, 7)}`;

/** 12/02/2026 of a calendar day written 2026-02-12. */
export const formatDay = (day: string): string => `${dayAndMonth(day)}/${day.slice(0, 4)}`;

const numberFormats = new Map<string, Intl.NumberFormat>();

export function formatNumber(value: number, digits = 1, atLeast = 0): string {
  const key = `${locale()} ${atLeast} ${digits}`;
  // Making one takes a hundred times as long as using it, and a long list has many numbers.
  const known =
    numberFormats.get(key) ??
    new Intl.NumberFormat(locale(), { minimumFractionDigits: atLeast, maximumFractionDigits: digits });
  numberFormats.set(key, known);
  return known.format(value);
}

export const formatMoney = (amount: number): string =>
  new Intl.NumberFormat(locale(), { style: 'currency', currency: 'VND' }).format(amount);
