import { useEffect, useRef, useState } from 'react';
import { post } from '../shared/api/client';
import type { FormData } from '../shared/api/types';

const pause = 1_200;

export type DraftState = 'unchanged' | 'waiting' | 'saved' | 'failed';

/** Saves what is typed a moment after the typing stops, and the rest when the page is left. Failed saves are tried again with the next change. */
export function useDraft(taskId: string, savedBefore: string | null) {
  const [state, setState] = useState<DraftState>(savedBefore ? 'saved' : 'unchanged');
  const [savedAt, setSavedAt] = useState(savedBefore);
  const unsaved = useRef<FormData | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const save = (keepalive = false) => {
    clearTimeout(timer.current);
    const data = unsaved.current;
    if (!data) return;
    unsaved.current = null;
    post<{ savedAt: string }>(`/api/tasks/${encodeURIComponent(taskId)}/draft`, { data }, { keepalive }).then(
      (answer) => {
        setSavedAt(answer.savedAt);
        setState(unsaved.current ? 'waiting' : 'saved');
      },
      () => {
        unsaved.current ??= data;
        setState('failed');
      },
    );
  };
  const latestSave = useRef(save);
  useEffect(() => {
    latestSave.current = save;
  });
  useEffect(() => {
    const saveRest = () => latestSave.current(true);
    window.addEventListener('pagehide', saveRest);
    return () => {
      window.removeEventListener('pagehide', saveRest);
      saveRest();
    };
  }, []);

  return {
    state,
    savedAt,
    note(data: FormData) {
      unsaved.current = data;
      setState('waiting');
      clearTimeout(timer.current);
      timer.current = setTimeout(() => latestSave.current(), pause);
    },
    /** The task is being completed: nothing is left to keep. */
    drop() {
      clearTimeout(timer.current);
      unsaved.current = null;
    },
  };
}
