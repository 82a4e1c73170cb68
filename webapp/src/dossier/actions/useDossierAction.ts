import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { post } from '../../shared/api/client';
import { dossierQuery } from '../../shared/api/queries';
import type { Dossier, DossierAction } from '../../shared/api/types';
import { useAction } from '../../shared/api/useAction';
import { showToast } from '../../shared/ui/toasts';

/** Asking for a supplement and taking it in are two kinds of one call. */
const addressOf = (action: DossierAction) =>
  action === 'requestSupplement' || action === 'receiveSupplement' ? 'supplement' : action;

/** Sends one action on a dossier. */
export function useDossierAction({ code }: Dossier, action: DossierAction, onClose: () => void) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  return useAction<object, Dossier>({
    send: (body, idempotencyKey) =>
      post(`/api/dossiers/${encodeURIComponent(code)}/${addressOf(action)}`, body, { idempotencyKey }),
    onDone: (changed) => {
      if (changed) queryClient.setQueryData(dossierQuery(code).queryKey, changed);
      showToast(t(`dossierAction.${action}.done`, { code }));
      onClose();
    },
    stale: [['dossier', code], ['dossiers'], ['tasks'], ['task']],
  });
}
