import { useSyncExternalStore } from 'react';

export interface Toast {
  id: number;
  text: string;
  tone: 'good' | 'bad';
  action?: { label: string; run: () => void };
}

let toasts: Toast[] = [];
let lastId = 0;
const listeners = new Set<() => void>();
const lifetime = 8_000;

function set(next: Toast[]) {
  toasts = next;
  for (const listener of listeners) listener();
}

export const dismissToast = (id: number): void => set(toasts.filter((toast) => toast.id !== id));

/** Tells the result of an action that has left its page; bad news stays until dismissed. */
export function showToast(text: string, tone: Toast['tone'] = 'good', action?: Toast['action']): void {
  lastId += 1;
  const id = lastId;
  set([...toasts.slice(-2), { id, text, tone, action }]);
  if (tone === 'good') setTimeout(() => dismissToast(id), lifetime);
}

export const useToasts = (): Toast[] =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => toasts,
  );
