import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldProblems } from '../../shared/api/fieldProblems';
import type { BodyMember } from '../../shared/api/types';
import { ActionFrame } from '../../shared/ui/ActionFrame';
import { TextField } from '../../shared/ui/Fields';
import { useBodyAction } from './useBodyAction';

interface RelieveDialogProps {
  code: string;
  council: number;
  seat: BodyMember;
  onClose: () => void;
}

export function RelieveDialog({ code, council, seat, onClose }: RelieveDialogProps) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  const relieve = useBodyAction<object>(code, `bodies/seats/${seat.id}/relieve`, onClose);
  return (
    <ActionFrame
      lead={t('examBody.relieveLead')}
      submit={t('examBody.relieve')}
      ready={reason.trim() !== ''}
      mutation={relieve}
      onSubmit={() => relieve.mutate({ councilNo: council, reason: reason.trim() })}
      onClose={onClose}
      danger
    >
      <TextField
        label={t('examBody.reason')}
        value={reason}
        onChange={setReason}
        rows={3}
        maxLength={1000}
        error={fieldProblems(relieve.error).reason}
        isRequired
      />
    </ActionFrame>
  );
}
