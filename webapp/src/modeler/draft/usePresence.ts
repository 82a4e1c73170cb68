import { useEffect, useState } from 'react';
import type { Editor } from '../../shared/api/types';
import { announcePresence } from '../queries';

const beat = 20_000;

/** Says every 20 seconds that one is here; answers who else is. */
export function usePresence(modelKey: string, atStart: Editor[] = []): Editor[] {
  const [others, setOthers] = useState<Editor[] | null>(null);
  useEffect(() => {
    let left = false;
    const announce = () =>
      announcePresence(modelKey).then(
        ({ editors }) => !left && setOthers(editors),
        // Who else is here is no reason to disturb whoever works.
        () => {},
      );
    announce();
    const timer = setInterval(announce, beat);
    return () => {
      left = true;
      clearInterval(timer);
    };
  }, [modelKey]);
  return others ?? atStart;
}
