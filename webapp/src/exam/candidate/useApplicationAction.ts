import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ExamApplication } from '../../shared/api/types';
import { showToast } from '../../shared/ui/toasts';
import { applicationQuery } from './queries';

/** Does something about an application; the answer is the application as it stands then. */
export function useApplicationAction<T>(send: (body: T) => Promise<ExamApplication>, onDone?: () => void) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: (changed) => {
      queryClient.setQueryData(applicationQuery(changed.id).queryKey, changed);
      showToast(t('examPeople.done'));
      onDone?.();
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['exams'] }),
  });
}
