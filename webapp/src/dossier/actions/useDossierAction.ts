import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey, post } from '../../shared/api/client';
import { dossierQuery } from '../../shared/api/queries';
import type { Dossier, DossierAction } from '../../shared/api/types';
import { showToast } from '../../shared/ui/toasts';

/** Asking for a supplement and taking it in are two kinds of one call. */
const addressOf = (action: DossierAction) =>
  action === 'requestSupplement' || action === 'receiveSupplement' ? 'supplement' : action;

/** Sends one action on a dossier; a repeated press is the same action. */
export function useDossierAction(dossier: Dossier, action: DossierAction, onClose: () => void) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const idempotencyKey = useRef(newKey());
  return useMutation({
    mutationFn: (body: object) =>
      post<Dossier>(`/api/dossiers/${encodeURIComponent(dossier.code)}/${addressOf(action)}`, body, {
        idempotencyKey: idempotencyKey.current,
      }),
    onSuccess: (changed) => {
      if (changed) queryClient.setQueryData(dossierQuery(dossier.code).queryKey, changed);
      showToast(t(`dossierAction.${action}.done`, { code: dossier.code }));
      onClose();
    },
    onError: () => {
      idempotencyKey.current = newKey(); // what is sent next is a corrected form, not a repetition
    },
    onSettled: () => {
      for (const queryKey of [['dossier', dossier.code], ['dossiers'], ['tasks'], ['task']]) {
        queryClient.invalidateQueries({ queryKey });
      }
    },
  });
}
