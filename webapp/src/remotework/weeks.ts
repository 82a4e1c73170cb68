const dayLength = 86_400_000;

/** The Monday a calendar day belongs to, as a number of days. */
function mondayOf(date: string): number {
  const days = Date.parse(`${date}T00:00:00Z`) / dayLength;
  return days - ((days + 3) % 7); // 1970-01-01 was a Thursday
}

/** Days in their order, cut where a week ends. */
export function weeksOf<Day extends { date: string }>(days: Day[]): Day[][] {
  const weeks: Day[][] = [];
  for (const day of days) {
    const last = weeks.at(-1);
    if (last?.[0] && mondayOf(last[0].date) === mondayOf(day.date)) last.push(day);
    else weeks.push([day]);
  }
  return weeks;
}

/** Its column in a week: Monday is 1; a Saturday worked instead of another day takes what is left. */
export const columnOf = (date: string): number => {
  const days = Date.parse(`${date}T00:00:00Z`) / dayLength;
  return days - mondayOf(date) + 1;
};
