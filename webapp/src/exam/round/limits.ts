import type { TFunction } from 'i18next';
import type { ExamLineLimit } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';
import { formatDate, formatDateTime } from '../../shared/time/format';

/** "15 ngày làm việc", "30 ngày", "4 giờ làm việc" of a term as the server writes it. */
export function termWords(term: string, t: TFunction): string {
  const calendarDays = /^P(\d+)CD$/.exec(term);
  if (calendarDays) return t('examRound.calendarDays', { count: Number(calendarDays[1]) });
  const days = /^P(\d+)(?:\.5)?D$/.exec(term);
  if (days) return t('examRound.workingDays', { count: Number(days[1]) });
  const hours = /^PT(\d+)H$/.exec(term);
  return hours ? t('examRound.workingHours', { count: Number(hours[1]) }) : term;
}

/** "02/03/2026 – 23/03/2026 17:00": the hour a step ends is worth knowing, the one it begins is not. */
export const rangeWords = (from: string | null, to: string | null): string =>
  from || to ? `${from ? formatDate(from) : '…'} – ${to ? formatDateTime(to) : '…'}` : '–';

/** "Không quá 15 ngày làm việc, đến 23/03/2026": the limit in one line. */
export function limitWords(limit: ExamLineLimit, t: TFunction): string {
  const term = termWords(limit.term, t);
  const bound = limit.bound === 'AT_LEAST' ? t('examRound.atLeast', { term }) : t('examRound.atMost', { term });
  const from = limit.from.vi ? ` (${local(limit.from.vi, limit.from.en ?? limit.from.vi)})` : '';
  return limit.until ? `${bound}${from}: ${formatDateTime(limit.until)}` : `${bound}${from}`;
}
