import type { ExamRound } from '../../shared/api/types';

/** The dates a plan names, in their order. */
export const plannedDates = ['registrationCloses', 'paperStarts', 'projectsDue', 'defenceStarts'] as const;
export type PlannedDate = (typeof plannedDates)[number];

export const isPlannedDate = (name: string): name is PlannedDate => plannedDates.some((one) => one === name);

/** Things done at an hour; they may be on a day off, the ends of terms may not. */
export const isAtAnHour = (name: PlannedDate): boolean => name === 'paperStarts' || name === 'defenceStarts';

const inVietnam = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Ho_Chi_Minh',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** As date fields read it: 2026-05-16T08:00:00+07:00. */
export const inZone = (instant: string): string => `${inVietnam.format(new Date(instant)).replace(' ', 'T')}+07:00`;

/** The date of a council, else of the whole round; the first council's where nobody in particular is meant. */
export function dateOf(round: ExamRound, name: PlannedDate, councilNo?: number): string | null {
  const council = councilNo
    ? round.councils.find((one) => one.councilNo === councilNo)
    : round.councils.find((one) => one.dates[name]);
  const instant = council?.dates[name] ?? round.dates[name];
  return instant ? inZone(instant) : null;
}
