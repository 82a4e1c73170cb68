import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { addressOf } from '../shared/api/caseCode';
import { post } from '../shared/api/client';
import { caseQuery } from '../shared/api/queries';
import type { CaseAction, CaseFile } from '../shared/api/types';
import { useAction } from '../shared/api/useAction';
import { showToast } from '../shared/ui/toasts';

/** Sends one action on a case. */
export function useCaseAction(code: string, action: CaseAction, onClose: () => void) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  return useAction<object, CaseFile>({
    send: (body, idempotencyKey) => post(`${addressOf(code)}/${action}`, body, { idempotencyKey }),
    onDone: (changed) => {
      if (changed) queryClient.setQueryData(caseQuery(code).queryKey, changed);
      showToast(t(`cases.${action}.done`, { code }));
      onClose();
    },
    stale: [['case', code], ['dossier', code], ['cases'], ['tasks'], ['task']],
  });
}
