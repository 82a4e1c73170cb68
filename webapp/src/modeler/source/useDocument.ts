import { useCallback, useEffect, useRef, useState } from 'react';
import type { Draft } from '../draft/useDraft';
import { begun, done, type History, redone, undone } from './history';

/** The text of a model while it is edited: whoever changes it, what was before can be had back. */
export interface Document {
  text: string;
  /** Changes of the same place in a row are one step back. */
  change: (text: string, place?: string) => void;
  undo: () => void;
  redo: () => void;
  canUndo: boolean;
  canRedo: boolean;
}

/** Keeps the draft informed; what others changed comes in as a step that can be taken back. */
export function useDocument({ snapshot: { shown }, note }: Draft): Document {
  const [history, setHistory] = useState(() => begun(shown.source));
  const latest = useRef(history);
  const move = useCallback(
    (next: History) => {
      if (next.present !== latest.current.present) note(() => latest.current.present);
      latest.current = next;
      setHistory(next);
    },
    [note],
  );
  useEffect(() => {
    latest.current = done(latest.current, shown.source);
    setHistory(latest.current);
  }, [shown]);
  return {
    text: history.present,
    change: useCallback((text, place) => move(done(latest.current, text, place ?? null)), [move]),
    undo: useCallback(() => move(undone(latest.current)), [move]),
    redo: useCallback(() => move(redone(latest.current)), [move]),
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
  };
}
