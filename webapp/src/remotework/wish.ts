import type { RemoteWish } from '../shared/api/types';

export type WishEntries = Omit<RemoteWish, 'roundId' | 'positionId' | 'reason' | 'despiteFindings'> & {
  positionId: string | null;
  reason: string;
};

export const nothingEntered: WishEntries = {
  positionId: null,
  days: [],
  place: '',
  phone: '',
  hasPhone: false,
  hasComputer: false,
  hasPrinter: false,
  hasInternet: false,
  commits: false,
  onProbation: false,
  underDiscipline: false,
  reason: '',
};

/** What is sent; null as long as something it cannot do without is missing. */
export function wishOf(entries: WishEntries, roundId: string): RemoteWish | null {
  const { positionId, days, place, phone, reason } = entries;
  if (!positionId || days.length === 0 || !place.trim() || !phone.trim()) return null;
  return {
    ...entries,
    roundId,
    positionId,
    days: [...days].sort(),
    place: place.trim(),
    phone: phone.trim(),
    reason: reason.trim() || null,
  };
}

/** The problems of the days come one by one (`days[2]`); a day is named in each of them. */
export function dayProblems(wrong: Record<string, string>): string | undefined {
  const texts = Object.entries(wrong).filter(([field]) => field === 'days' || field.startsWith('days['));
  return texts.length > 0 ? texts.map(([, text]) => text).join(' ') : undefined;
}

const fields = ['positionId', 'days', 'place', 'phone', 'reason'] as const;

/** What is wrong with which field, in the order of the form. */
export function mistakesOf(wrong: Record<string, string>): { field: (typeof fields)[number]; error: string }[] {
  const said: Record<string, string | undefined> = {
    ...wrong,
    positionId: wrong.positionId ?? wrong.roundId,
    days: dayProblems(wrong),
  };
  return fields.flatMap((field) => {
    const error = said[field];
    return error ? [{ field, error }] : [];
  });
}
