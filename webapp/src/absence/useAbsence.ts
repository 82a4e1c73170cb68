import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { post } from '../shared/api/client';
import { tellProblem } from '../shared/ui/tellProblem';
import { showToast } from '../shared/ui/toasts';

/** What is registered; days are written 2026-02-12. */
export interface NewAbsence {
  /** Left out: the person who registers. */
  username?: string;
  from: string;
  to: string;
  substitute: string;
  reason: string;
}

export function useRegistration(onDone: () => void) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (absence: NewAbsence) => post('/api/absences', absence),
    onSuccess: () => {
      showToast(t('absence.done'));
      onDone();
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['absences'] }),
  });
}

export function useCancel() {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => post(`/api/absences/${encodeURIComponent(id)}/cancel`),
    onSuccess: () => showToast(t('absence.cancelled')),
    onError: tellProblem,
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['absences'] }),
  });
}
