import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { post } from '../../shared/api/client';
import type { RuleChange } from '../../shared/api/types';
import { ActionFrame } from '../../shared/ui/ActionFrame';
import { Modal } from '../../shared/ui/Modal';
import { ReasonFrame } from '../../shared/ui/ReasonFrame';
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
  const decide = useDecision(change.id, decision, onClose);
  const frame = {
    lead: t(`rules.decision.${decision}.lead`, { title: change.title }),
    submit: t(`rules.decision.${decision}.title`),
    mutation: decide,
    onClose,
    danger: decision !== 'approve',
    children: decision !== 'reject' && change.preview && <EffectNumbers preview={change.preview} />,
  };
  return decision === 'approve' ? (
    <ActionFrame {...frame} ready onSubmit={() => decide.mutate({})} />
  ) : (
    <ReasonFrame {...frame} label={t('dossierAction.reason')} onSubmit={(reason) => decide.mutate({ reason })} />
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
