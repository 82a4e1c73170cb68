import { useMutation, useQueryClient } from '@tanstack/react-query';
import { post } from '../../shared/api/client';
import type { Coding } from '../../shared/api/types';
import { codingQuery, councilAddress } from '../marking/queries';

/** Sends a passphrase; without a key, so that nothing of the request is kept. */
export function useSecretAction(coding: Coding, action: 'key/holders' | 'key/open', onDone: () => void) {
  const queryClient = useQueryClient();
  const { roundCode, councilNo } = coding;
  return useMutation({
    mutationFn: (body: object) =>
      post<Coding>(`${councilAddress(roundCode, councilNo)}/${action}`, body, { idempotencyKey: undefined }),
    gcTime: 0,
    onSuccess: (changed) => {
      queryClient.setQueryData(codingQuery(roundCode, councilNo).queryKey, changed);
      onDone();
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['exams', 'council', roundCode] }),
  });
}
