import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { post } from '../../shared/api/client';
import type { RuleChange } from '../../shared/api/types';
import { Button } from '../../shared/ui/Button';
import { TextField } from '../../shared/ui/Fields';
import { Modal } from '../../shared/ui/Modal';
import { ProblemNote } from '../../shared/ui/States';
import { showToast } from '../../shared/ui/toasts';
import { EffectNumbers } from '../effects/EffectNumbers';

export type Decision = 'approve' | 'reject' | 'undo';

interface DecisionDialogProps {
  change: RuleChange;
  decision: Decision | null;
  onClose: () => void;
}

/** Repeats the numbers before anything is decided; whoever says no says why. */
export function DecisionDialog({ change, decision, onClose }: DecisionDialogProps) {
  const { t } = useTranslation();
  return (
    <Modal
      wide
      title={decision ? t(`rules.decision.${decision}.title`) : ''}
      isOpen={decision !== null}
      onClose={onClose}
    >
      {decision && <DecisionForm change={change} decision={decision} onClose={onClose} />}
    </Modal>
  );
}

function DecisionForm({ change, decision, onClose }: DecisionDialogProps & { decision: Decision }) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const decide = useDecision(change.id, decision, onClose);
  const asks = decision !== 'approve';
  const words = reason.trim();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if ((words || !asks) && !decide.isPending) decide.mutate(asks ? { reason: words } : {});
  };
  return (
    <form className="form" noValidate onSubmit={submit}>
      <p>{t(`rules.decision.${decision}.lead`, { title: change.title })}</p>
      {decision !== 'reject' && change.preview && <EffectNumbers preview={change.preview} />}
      <ProblemNote error={decide.error} />
      {asks && (
        <TextField
          label={t('dossierAction.reason')}
          value={reason}
          onChange={setReason}
          rows={3}
          maxLength={2000}
          isRequired
        />
      )}
      <footer className="dialog-actions">
        <Button onPress={onClose}>{t('action.cancel')}</Button>
        <Button
          type="submit"
          variant={decision === 'approve' ? 'primary' : 'danger'}
          isDisabled={asks && !words}
          isPending={decide.isPending}
        >
          {t(`rules.decision.${decision}.title`)}
        </Button>
      </footer>
    </form>
  );
}

function useDecision(id: string, decision: Decision, onClose: () => void) {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: object) => post(`/api/rule-changes/${encodeURIComponent(id)}/${decision}`, body),
    onSuccess: () => {
      showToast(t(`rules.decision.${decision}.done`));
      onClose();
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['rules'] }),
  });
}
