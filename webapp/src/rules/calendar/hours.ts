import { weekday } from '../../shared/time/format';

const monday = 1;
const codes = ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'];

/** MON-FRI → "Thứ Hai – Thứ Sáu"; what is no weekday is left as it came. */
export const weekdaysWords = (weekdays: string): string =>
  weekdays
    .replaceAll(/[A-Z]{3}/g, nameOf)
    .replaceAll('-', ' – ')
    .replaceAll(/,\s*/g, ', ');

function nameOf(code: string): string {
  const place = codes.indexOf(code);
  return place < 0 ? code : weekday(`2024-01-0${monday + place}`); // 1 January 2024 was a Monday
}

/** 07:30-11:30 13:00-17:00 → "07:30–11:30, 13:00–17:00" */
export const sessionsWords = (sessions: string): string => sessions.replaceAll('-', '–').replaceAll(' ', ', ');
