import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { post } from '../../shared/api/client';
import { showToast } from '../../shared/ui/toasts';
import { examAddress } from '../round/queries';

/** Sends something about bodies; everything of the round is read again. */
export function useBodyAction<T extends object>(code: string, path: string, onDone: () => void) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: T) => post(`${examAddress(code)}/${path}`, body),
    onSuccess: () => {
      showToast(t('examBody.done'));
      onDone();
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['exams'] }),
  });
}
