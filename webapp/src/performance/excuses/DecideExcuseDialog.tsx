import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { post } from '../../shared/api/client';
import type { Excuse } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';
import { Button } from '../../shared/ui/Button';
import { TextField } from '../../shared/ui/Fields';
import { Modal } from '../../shared/ui/Modal';
import { ProblemNote } from '../../shared/ui/States';
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
  const [reason, setReason] = useState('');
  const decide = useDecision(excuse, decision, onClose);
  const words = reason.trim();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (words && !decide.isPending) decide.mutate(words);
  };
  return (
    <form className="form" noValidate onSubmit={submit}>
      <p>
        {t(`performance.excuse.${decision}.lead`, {
          code: excuse.dossierCode,
          cause: local(excuse.causeVi, excuse.causeEn),
        })}
      </p>
      <ProblemNote error={decide.error} />
      <TextField
        label={t('dossierAction.reason')}
        value={reason}
        onChange={setReason}
        rows={3}
        maxLength={2000}
        isRequired
      />
      <footer className="dialog-actions">
        <Button onPress={onClose}>{t('action.cancel')}</Button>
        <Button
          type="submit"
          variant={decision === 'confirm' ? 'primary' : 'danger'}
          isDisabled={!words}
          isPending={decide.isPending}
        >
          {t(`performance.excuse.${decision}.title`)}
        </Button>
      </footer>
    </form>
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
