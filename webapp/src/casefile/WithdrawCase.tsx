import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldProblems } from '../shared/api/fieldProblems';
import { ActionFrame } from '../shared/ui/ActionFrame';
import { TextField } from '../shared/ui/Fields';
import { useCaseAction } from './useCaseAction';

export function WithdrawCase({ code, onClose }: { code: string; onClose: () => void }) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const mutation = useCaseAction(code, 'withdraw', onClose);
  return (
    <ActionFrame
      lead={t('cases.withdraw.lead')}
      submit={t('cases.withdraw.title')}
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
