import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { post, put, remove } from '../../shared/api/client';
import type { NewRemoteRound, RemoteRound } from '../../shared/api/types';
import { useAction } from '../../shared/api/useAction';
import { showToast } from '../../shared/ui/toasts';

const rounds = '/api/remote-work/rounds';

function useChange<T>(send: (body: T) => Promise<RemoteRound>, done: 'saved' | 'opened' | 'closed', onDone: After) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: async (round) => {
      await queryClient.invalidateQueries({ queryKey: ['remote-work'] });
      showToast(t(`remote.round.${done}`, { code: round.code }));
      onDone(round);
    },
  });
}

type After = (round: RemoteRound) => void;

/** Saves a draft, a new one or one that is there already. */
export const useDrafting = (id: string | undefined, onDone: After) =>
  useChange<NewRemoteRound>(
    (round) => (id ? put<RemoteRound>(`${rounds}/${encodeURIComponent(id)}`, round) : post<RemoteRound>(rounds, round)),
    'saved',
    onDone,
  );

export const useOpening = (id: string, onDone: After) =>
  useChange<void>(() => post<RemoteRound>(`${rounds}/${encodeURIComponent(id)}/open`), 'opened', onDone);

export const useClosing = (id: string, onDone: After) =>
  useChange<string>(
    (reason) => post<RemoteRound>(`${rounds}/${encodeURIComponent(id)}/close`, { reason }),
    'closed',
    onDone,
  );

/** A draft nobody needs any more. */
export function useGivingUp({ id, code }: RemoteRound, onDone: () => void) {
  const { t } = useTranslation();
  return useAction<void, void>({
    send: () => remove(`${rounds}/${encodeURIComponent(id)}`),
    onDone: () => {
      showToast(t('remote.round.givenUp', { code }));
      onDone();
    },
    stale: [['remote-work', 'rounds']], // its positions are gone: nothing asks for them again
  });
}
