import { useTranslation } from 'react-i18next';
import { ReasonFrame } from '../shared/ui/ReasonFrame';
import { useCaseAction } from './useCaseAction';

export function WithdrawCase({ code, onClose }: { code: string; onClose: () => void }) {
  const { t } = useTranslation();
  const mutation = useCaseAction(code, 'withdraw', onClose);
  return (
    <ReasonFrame
      lead={t('cases.withdraw.lead')}
      submit={t('cases.withdraw.title')}
      label={t('dossierAction.reason')}
      mutation={mutation}
      onSubmit={(reason) => mutation.mutate({ reason })}
      onClose={onClose}
      danger
    />
  );
}
