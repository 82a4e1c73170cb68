import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { post, put } from '../shared/api/client';
import type { PlanLine, RemoteRequest } from '../shared/api/types';
import { useAction } from '../shared/api/useAction';
import { showToast } from '../shared/ui/toasts';
import { addressOf, requestQuery } from './queries';

type Send<Body> = (body: Body, idempotencyKey: string) => Promise<RemoteRequest>;

function useChange<Body>(code: string, send: Send<Body>, onDone: () => void) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  return useAction<Body, RemoteRequest>({
    send,
    onDone: (changed) => {
      queryClient.setQueryData(requestQuery(code).queryKey, changed);
      showToast(t('remote.done'));
      onDone();
    },
    stale: [['remote-work'], ['tasks'], ['task']],
  });
}

const nothing = () => {};

/** Does one thing with a request: `check-in`, `products/2/deliver`. */
export const useRemoteAction = <Body extends object>(code: string, action: string, onDone = nothing) =>
  useChange<Body>(
    code,
    (body, idempotencyKey) => post(`${addressOf(code)}/${action}`, body, { idempotencyKey }),
    onDone,
  );

export const usePlanning = (code: string, onDone: () => void) =>
  useChange<PlanLine[]>(
    code,
    (lines, idempotencyKey) => put(`${addressOf(code)}/plan`, { lines }, { idempotencyKey }),
    onDone,
  );
