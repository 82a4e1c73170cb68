import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { post } from '../../shared/api/client';
import type { Excuse } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';
import { Modal } from '../../shared/ui/Modal';
import { ReasonFrame } from '../../shared/ui/ReasonFrame';
import { showToast } from '../../shared/ui/toasts';

export type ExcuseDecision = 'confirm' | 'refuse';

interface Deciding {
  excuse: Excuse;
  decision: ExcuseDecision;
}

/** Either way the decision is explained, and stays. */
export function DecideExcuseDialog({ deciding, onClose }: { deciding: Deciding | null; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal
      title={deciding ? t(`performance.excuse.${deciding.decision}.title`) : ''}
      isOpen={deciding !== null}
      onClose={onClose}
    >
      {deciding && <DecisionForm {...deciding} onClose={onClose} />}
    </Modal>
  );
}

function DecisionForm({ excuse, decision, onClose }: Deciding & { onClose: () => void }) {
  const { t } = useTranslation();
  const decide = useDecision(excuse, decision, onClose);
  return (
    <ReasonFrame
      lead={t(`performance.excuse.${decision}.lead`, {
        code: excuse.dossierCode,
        cause: local(excuse.causeVi, excuse.causeEn),
      })}
      submit={t(`performance.excuse.${decision}.title`)}
      label={t('dossierAction.reason')}
      mutation={decide}
      onSubmit={decide.mutate}
      onClose={onClose}
      danger={decision !== 'confirm'}
    />
  );
}

function useDecision({ id, dossierCode }: Excuse, decision: ExcuseDecision, onClose: () => void) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (reason: string) => post(`/api/sla/excuses/${id}/${decision}`, { reason }),
    onSuccess: () => {
      showToast(t(`performance.excuse.${decision}.done`, { code: dossierCode }));
      onClose();
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['performance'] }),
  });
}
