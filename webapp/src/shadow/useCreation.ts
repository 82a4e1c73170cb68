import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { post } from '../shared/api/client';
import type { ShadowRun } from '../shared/api/types';
import { showToast } from '../shared/ui/toasts';

/** Starts a trial and leads to its report. */
export function useCreation() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: object) => post<ShadowRun>('/api/shadow-runs', body),
    onSuccess: ({ id }) => {
      queryClient.invalidateQueries({ queryKey: ['shadow'] });
      showToast(t('shadow.started'));
      navigate({ to: '/rules/shadow/$id', params: { id } });
    },
  });
}
