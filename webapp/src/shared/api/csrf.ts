import type { Problem } from './problem';

/** The token every write must carry; the server hands out a fresh one with each session answer. */
export function csrfToken(): string | null {
  const pair = document.cookie.split('; ').find((entry) => entry.startsWith('XSRF-TOKEN='));
  return pair ? decodeURIComponent(pair.slice('XSRF-TOKEN='.length)) : null;
}

export const isStaleCsrf = (problem: Problem): boolean => problem.status === 403 && problem.slug.includes('csrf');
