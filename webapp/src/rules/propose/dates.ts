const local = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const iso = /^(\d{4})-(\d{2})-(\d{2})$/;

/** 2/9/2027, 02-09-2027 or 2027-09-02 as 2027-09-02; null for what is no day of the calendar. */
export function dayFrom(text: string): string | null {
  const written = text.trim();
  const [, day, month, year] = local.exec(written) ?? [];
  const candidate = year ? `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}` : written;
  return iso.test(candidate) && exists(candidate) ? candidate : null;
}

function exists(day: string): boolean {
  const moment = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().slice(0, 10) === day;
}

/** 02/09/2027 of 2027-09-02. */
export const dayText = (day: string): string => day.split('-').reverse().join('/');
