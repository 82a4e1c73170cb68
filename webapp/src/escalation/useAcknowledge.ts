import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { post } from '../shared/api/client';
import type { Escalation } from '../shared/api/types';
import { tellProblem } from '../shared/ui/tellProblem';
import { showToast } from '../shared/ui/toasts';

/** Says that one knows; nothing else is asked. */
export function useAcknowledge() {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ id }: Escalation) => post(`/api/escalations/${encodeURIComponent(id)}/acknowledge`),
    onSuccess: (_answer, { dossierCode }) => showToast(t('escalationVerb.acknowledge.done', { code: dossierCode })),
    onError: tellProblem,
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['escalations'] }),
  });
}
