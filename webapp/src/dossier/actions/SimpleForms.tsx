import { useTranslation } from 'react-i18next';
import { ReasonFrame } from '../../shared/ui/ReasonFrame';
import type { ActionFormProps } from './form';
import { useDossierAction } from './useDossierAction';

export function WithdrawForm({ dossier, onClose }: ActionFormProps) {
  const { t } = useTranslation();
  const mutation = useDossierAction(dossier, 'withdraw', onClose);
  return (
    <ReasonFrame
      lead={t('dossierAction.withdraw.lead')}
      submit={t('dossierAction.withdraw.title')}
      label={t('dossierAction.reason')}
      mutation={mutation}
      onSubmit={(reason) => mutation.mutate({ reason })}
      onClose={onClose}
      danger
    />
  );
}

export function ResumeForm({ dossier, onClose }: ActionFormProps) {
  const { t } = useTranslation();
  const mutation = useDossierAction(dossier, 'resume', onClose);
  return (
    <ReasonFrame
      lead={t('dossierAction.resume.lead')}
      submit={t('dossierAction.resume.title')}
      label={t('dossierAction.note')}
      field="note"
      maxLength={500}
      optional
      mutation={mutation}
      onSubmit={(note) => mutation.mutate({ note })}
      onClose={onClose}
    />
  );
}
