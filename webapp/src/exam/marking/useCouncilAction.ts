import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { post } from '../../shared/api/client';
import { showToast } from '../../shared/ui/toasts';
import { councilAddress } from './queries';

const nothing = () => {};

/** Does one thing in a council, such as `bags/draw`; everything shown of the council is read again. */
export function useCouncilAction<T = object>(code: string, council: number, action: string, onDone = nothing) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: object) => post<T>(`${councilAddress(code, council)}/${action}`, body),
    onSuccess: () => {
      showToast(t('examMarking.done'));
      onDone();
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['exams', 'council', code] }),
  });
}
