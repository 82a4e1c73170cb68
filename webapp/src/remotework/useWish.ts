import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { post } from '../shared/api/client';
import type { Eligibility, RemoteRequest, RemoteWish } from '../shared/api/types';
import { showToast } from '../shared/ui/toasts';

/** What the conditions say of a wish; nothing is written. */
export const usePreview = () =>
  useMutation({ mutationFn: (wish: RemoteWish) => post<Eligibility>('/api/remote-work/eligibility', wish) });

export function useSubmission(onDone: (code: string) => void) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (wish: RemoteWish) => post<RemoteRequest>('/api/remote-work/requests', wish),
    onSuccess: ({ code }) => {
      showToast(t('remote.sent', { code }));
      onDone(code);
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['remote-work'] }),
  });
}
