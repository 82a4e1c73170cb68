import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { post, put } from '../shared/api/client';
import type { PlanLine, RemoteRequest } from '../shared/api/types';
import { showToast } from '../shared/ui/toasts';
import { addressOf, requestQuery } from './queries';

function useChange<T>(code: string, send: (body: T) => Promise<RemoteRequest>, onDone: () => void) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: (changed) => {
      queryClient.setQueryData(requestQuery(code).queryKey, changed);
      showToast(t('remote.done'));
      onDone();
    },
    onSettled: () => {
      for (const queryKey of [['remote-work'], ['tasks'], ['task']]) queryClient.invalidateQueries({ queryKey });
    },
  });
}

const nothing = () => {};

/** Does one thing with a request: `check-in`, `products/2/deliver`. */
export const useRemoteAction = <T extends object>(code: string, action: string, onDone = nothing) =>
  useChange<T>(code, (body) => post<RemoteRequest>(`${addressOf(code)}/${action}`, body), onDone);

export const usePlanning = (code: string, onDone: () => void) =>
  useChange<PlanLine[]>(code, (lines) => put<RemoteRequest>(`${addressOf(code)}/plan`, { lines }), onDone);
