import type { NewAbsence } from './useAbsence';

/** What is in the form; days are written 2026-02-12. */
export interface Entries {
  username: string;
  from: string | null;
  to: string | null;
  substitute: string | null;
  reason: string;
}

export const endsBeforeItBegins = ({ from, to }: Pick<Entries, 'from' | 'to'>): boolean =>
  from !== null && to !== null && to < from;

/** null while something is missing or contradictory; one's own absence needs no name. */
export function registrationOf(entries: Entries, myself: string): NewAbsence | null {
  const { username, from, to, substitute } = entries;
  const reason = entries.reason.trim();
  if (!from || !to || !substitute || !reason || endsBeforeItBegins(entries)) return null;
  return { ...(username === myself ? {} : { username }), from, to, substitute, reason };
}
