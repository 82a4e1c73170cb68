import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isoDay } from '../../shared/time/format';
import { useNow } from '../../shared/time/now';
import { DateField } from '../../shared/ui/DateField';
import { SelectField, TextField } from '../../shared/ui/Fields';
import { ActionFrame, useDossierAction } from './ActionFrame';
import type { ActionFormProps } from './form';

const given = (text: string) => text.trim() !== '';

export function WithdrawForm({ dossier, onClose }: ActionFormProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const mutation = useDossierAction(dossier, 'withdraw', onClose);
  return (
    <ActionFrame
      lead={t('dossierAction.withdraw.lead')}
      submit={t('dossierAction.withdraw.title')}
      ready={given(reason)}
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
        isRequired
      />
    </ActionFrame>
  );
}

export function ExtendForm({ dossier, onClose }: ActionFormProps) {
  const { t } = useTranslation();
  const now = useNow();
  const [reason, setReason] = useState('');
  const [newDate, setNewDate] = useState<string | null>(null);
  const mutation = useDossierAction(dossier, 'extend', onClose);
  return (
    <ActionFrame
      lead={t('dossierAction.extend.lead')}
      submit={t('dossierAction.extend.title')}
      ready={given(reason) && newDate !== null}
      mutation={mutation}
      onSubmit={() => mutation.mutate({ newDate, reason: reason.trim() })}
      onClose={onClose}
    >
      <DateField
        label={t('dossierAction.newDate')}
        value={newDate}
        onChange={setNewDate}
        min={isoDay(dossier.promisedAt && new Date(dossier.promisedAt) > now ? dossier.promisedAt : now)}
        isRequired
      />
      <TextField
        label={t('dossierAction.reason')}
        value={reason}
        onChange={setReason}
        rows={3}
        maxLength={2000}
        isRequired
      />
    </ActionFrame>
  );
}

const pauseReasons = ['FINANCIAL_OBLIGATION', 'CONSULTATION_OUTSIDE', 'SYSTEM_OUTAGE', 'FORCE_MAJEURE'] as const;

export function SuspendForm({ dossier, onClose }: ActionFormProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const mutation = useDossierAction(dossier, 'suspend', onClose);
  return (
    <ActionFrame
      lead={t('dossierAction.suspend.lead')}
      submit={t('dossierAction.suspend.title')}
      ready={reason !== null}
      mutation={mutation}
      onSubmit={() => mutation.mutate({ reason, note: note.trim() })}
      onClose={onClose}
    >
      <SelectField
        label={t('dossierAction.reason')}
        options={pauseReasons.map((value) => ({ value, label: t(`pauseReason.${value}`) }))}
        value={reason}
        onChange={setReason}
        isRequired
      />
      <TextField label={t('dossierAction.note')} value={note} onChange={setNote} rows={3} maxLength={500} />
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
      <TextField label={t('dossierAction.note')} value={note} onChange={setNote} rows={3} maxLength={500} />
    </ActionFrame>
  );
}
