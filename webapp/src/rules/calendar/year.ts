import type { CalendarDay, DayKind } from '../../shared/api/types';
import { twoDigits } from '../../shared/time/format';

const isoDate = (year: number, month: number, day: number): string => `${year}-${twoDigits(month)}-${twoDigits(day)}`;

const utc = (day: string) => new Date(`${day}T00:00:00Z`);

/** 0 for Monday … 6 for Sunday. */
const weekdayNumber = (day: string): number => (utc(day).getUTCDay() + 6) % 7;

export const isWeekend = (day: string): boolean => weekdayNumber(day) >= 5;

function nextDay(day: string): string {
  const next = utc(day);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

/** Both days included; empty when the second is before the first, and never more than a year. */
export function daysBetween(from: string, to: string): string[] {
  const days: string[] = [];
  for (let day = from; day <= to && days.length < 366; day = nextDay(day)) days.push(day);
  return days;
}

/** The weeks of a month from Monday to Sunday; null where a day belongs to another month. */
export function weeksOf(year: number, month: number): (string | null)[][] {
  const first = isoDate(year, month, 1);
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const cells: (string | null)[] = new Array<null>(weekdayNumber(first)).fill(null);
  for (let day = 1; day <= length; day++) cells.push(isoDate(year, month, day));
  while (cells.length % 7) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

/** The entry that holds for a day: one of the unit's own comes before the city's. */
export function entriesByDay(days: CalendarDay[]): Map<string, CalendarDay> {
  const ownLast = [...days].sort((one, other) => Number(one.unit !== null) - Number(other.unit !== null));
  return new Map(ownLast.map((day) => [day.date, day]));
}

/** Whether people are at work that day, by its weekday and the calendar's entries. */
export function isWorked(day: string, entries: Map<string, { kind: DayKind }>): boolean {
  const entry = entries.get(day);
  return entry ? entry.kind === 'SWAP_WORK' || entry.kind === 'WORKING' : !isWeekend(day);
}
