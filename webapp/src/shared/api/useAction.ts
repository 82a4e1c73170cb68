import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { newKey } from './client';

interface Action<Body, Changed> {
  /** Sends what was entered; a repeated press has the same key and is the same action. */
  send: (body: Body, idempotencyKey: string) => Promise<Changed>;
  onDone: (changed: Changed) => void;
  /** What else may be different afterwards, whether it was done or refused. */
  stale: QueryKey[];
}

/** One thing done with a dossier, a case or a request. */
export function useAction<Body = object, Changed = unknown>({ send, onDone, stale }: Action<Body, Changed>) {
  const queryClient = useQueryClient();
  const idempotencyKey = useRef(newKey());
  return useMutation({
    mutationFn: (body: Body) => send(body, idempotencyKey.current),
    onSuccess: (changed) => {
      idempotencyKey.current = newKey();
      onDone(changed);
    },
    onError: () => {
      idempotencyKey.current = newKey(); // what is sent next is a corrected form, not a repetition
    },
    onSettled: () => {
      for (const queryKey of stale) queryClient.invalidateQueries({ queryKey });
    },
  });
}
