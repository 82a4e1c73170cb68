import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { post, put } from '../../shared/api/client';
import type { NewRemoteRound, RemoteRound } from '../../shared/api/types';
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
