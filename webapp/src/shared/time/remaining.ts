const hour = 60;
/** A working day has eight working hours in internal processes (reference of the term "ngày làm việc"). */
const workingDay = 8 * hour;

type Side = 'left' | 'late';
type Unit = 'days' | 'hours' | 'minutes';
type RemainingKey = `remaining.${Side}.${Unit}` | 'remaining.late.now' | 'remaining.left.now';

/**
 * Working minutes until a due date as a message key and its number, in the largest unit that is full. Rounded down on both sides:
 * never promises more time than there is, never accuses of more delay than there was.
 */
export function remainingWords(minutes: number): { key: RemainingKey; count: number } {
  const side: Side = minutes < 0 ? 'late' : 'left';
  const amount = Math.abs(Math.trunc(minutes));
  if (amount >= workingDay) return { key: `remaining.${side}.days`, count: Math.floor(amount / workingDay) };
  if (amount >= hour) return { key: `remaining.${side}.hours`, count: Math.floor(amount / hour) };
  if (amount >= 1) return { key: `remaining.${side}.minutes`, count: amount };
  return { key: `remaining.${side}.now`, count: 0 };
}

/** 205 → { hours: 3, minutes: 25 } */
export const hoursAndMinutes = (minutes: number): { hours: number; minutes: number } => ({
  hours: Math.floor(minutes / hour),
  minutes: Math.round(minutes % hour),
});
