import type { Extension } from '../../shared/api/types';

/** Why the date cannot be promised anew. */
type ExtensionRefusal = 'never' | 'used' | 'tooLate' | 'notNow';

/** null while it is possible. `today` is written 2026-02-12, like the days of the extension. */
export function refusalOf(extension: Extension, today: string): ExtensionRefusal | null {
  const { allowedNow, allowed, used, lastDayToApologise } = extension;
  if (allowedNow) return null;
  if (allowed === 0) return 'never';
  if (used >= allowed) return 'used';
  return lastDayToApologise !== null && today > lastDayToApologise ? 'tooLate' : 'notNow';
}
