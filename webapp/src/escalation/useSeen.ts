import { type RefObject, useEffect } from 'react';
import { post } from '../shared/api/client';
import type { Escalation } from '../shared/api/types';
import { useSession } from '../shared/shell/useSession';
import { unseenBy } from './seeing';

/** As long as it takes to read a line, in milliseconds. */
const glance = 1_000;
/** Told already, or on the way: not told again until the page is loaded anew. */
const told = new Set<string>();

/** Notes that somebody whose business an alert is has had it before their eyes, once it has stood on the screen a moment. */
export function useSeen(place: RefObject<Element | null>, escalations: Escalation[]) {
  const { username } = useSession();
  const ids = unseenBy(username, escalations)
    .map(({ id }) => id)
    .join(' ');
  useEffect(() => {
    const element = place.current;
    if (!element || !ids) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const watcher = new IntersectionObserver(
      ([entry]) => {
        clearTimeout(timer);
        if (entry?.isIntersecting) timer = setTimeout(() => tell(ids.split(' ')), glance);
      },
      { threshold: 0.6 },
    );
    watcher.observe(element);
    return () => {
      clearTimeout(timer);
      watcher.disconnect();
    };
  }, [place, ids]);
}

function tell(ids: string[]): void {
  if (document.visibilityState !== 'visible') return;
  for (const id of ids) {
    if (told.has(id)) continue;
    told.add(id);
    post(`/api/escalations/${encodeURIComponent(id)}/seen`).catch(() => told.delete(id));
  }
}
