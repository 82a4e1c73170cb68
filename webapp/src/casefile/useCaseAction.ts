import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { addressOf } from '../shared/api/caseCode';
import { newKey, post } from '../shared/api/client';
import { caseQuery } from '../shared/api/queries';
import type { CaseAction, CaseFile } from '../shared/api/types';
import { showToast } from '../shared/ui/toasts';

/** Sends one action on a case; a repeated press is the same action. */
export function useCaseAction(code: string, action: CaseAction, onClose: () => void) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const idempotencyKey = useRef(newKey());
  return useMutation({
    mutationFn: (body: object) =>
      post<CaseFile>(`${addressOf(code)}/${action}`, body, { idempotencyKey: idempotencyKey.current }),
    onSuccess: (changed) => {
      if (changed) queryClient.setQueryData(caseQuery(code).queryKey, changed);
      showToast(t(`cases.${action}.done`, { code }));
      onClose();
    },
    onError: () => {
      idempotencyKey.current = newKey(); // what is sent next is a corrected form, not a repetition
    },
    onSettled: () => {
      for (const queryKey of [['case', code], ['dossier', code], ['cases'], ['tasks'], ['task']]) {
        queryClient.invalidateQueries({ queryKey });
      }
    },
  });
}
