import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldProblems } from '../../shared/api/fieldProblems';
import { ActionFrame } from '../../shared/ui/ActionFrame';
import { TextField } from '../../shared/ui/Fields';
import type { ActionFormProps } from './form';
import { useDossierAction } from './useDossierAction';

export function WithdrawForm({ dossier, onClose }: ActionFormProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const mutation = useDossierAction(dossier, 'withdraw', onClose);
  return (
    <ActionFrame
      lead={t('dossierAction.withdraw.lead')}
      submit={t('dossierAction.withdraw.title')}
      ready={reason.trim() !== ''}
      mutation={mutation}
      onSubmit={() => mutation.mutate({ reason: reason.trim() })}
      onClose={onClose}
      danger
    >
      <TextField
        label={t('dossierAction.reason')}
        value={reason}
        onChange={setReason}
        rows={3}
        maxLength={2000}
        error={fieldProblems(mutation.error).reason}
        isRequired
      />
    </ActionFrame>
  );
}

export function ResumeForm({ dossier, onClose }: ActionFormProps) {
  const { t } = useTranslation();
  const [note, setNote] = useState('');
  const mutation = useDossierAction(dossier, 'resume', onClose);
  return (
    <ActionFrame
      lead={t('dossierAction.resume.lead')}
      submit={t('dossierAction.resume.title')}
      ready
      mutation={mutation}
      onSubmit={() => mutation.mutate({ note: note.trim() })}
      onClose={onClose}
    >
      <TextField
        label={t('dossierAction.note')}
        value={note}
        onChange={setNote}
        rows={3}
        maxLength={500}
        error={fieldProblems(mutation.error).note}
      />
    </ActionFrame>
  );
}
