/** How a term is entered: so many working days, working hours, or days of the calendar. */
export type TermUnit = 'days' | 'hours' | 'calendarDays';

export interface EnteredTerm {
  amount: number | null;
  unit: TermUnit;
}

export const termUnits: readonly TermUnit[] = ['days', 'hours', 'calendarDays'];

const pattern = /^P(?:(\d+(?:\.\d+)?)(C?)D|T(?:(\d+)H)?(?:(\d+)M)?)$/;

/** The amount as a term, P3.5D, PT16H30M or P7CD; null for what is none: working days end at halves, days at nothing less. */
export function termOf({ amount, unit }: EnteredTerm): string | null {
  if (amount === null || !(amount > 0)) return null;
  if (unit === 'hours') return hoursTerm(Math.round(amount * 60));
  if (unit === 'calendarDays') return Number.isInteger(amount) ? `P${amount}CD` : null;
  return Number.isInteger(amount * 2) ? `P${amount}D` : null;
}

function hoursTerm(minutes: number): string | null {
  if (minutes === 0) return null;
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return `PT${hours ? `${hours}H` : ''}${rest ? `${rest}M` : ''}`;
}

/** The way back, to start an entry from the term that holds now. */
export function enteredTerm(term: string | null): EnteredTerm {
  const match = pattern.exec(term ?? '');
  if (!match) return { amount: null, unit: 'days' };
  const [, days, calendar, hours, minutes] = match;
  if (days !== undefined) return { amount: Number(days), unit: calendar ? 'calendarDays' : 'days' };
  return { amount: Number(hours ?? 0) + Number(minutes ?? 0) / 60, unit: 'hours' };
}
