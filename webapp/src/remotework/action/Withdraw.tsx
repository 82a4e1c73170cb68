import { useTranslation } from 'react-i18next';
import type { RemoteRequest } from '../../shared/api/types';
import { ActionFrame } from '../../shared/ui/ActionFrame';
import { useRemoteAction } from '../useRemoteAction';

export function Withdraw({ request, onClose }: { request: RemoteRequest; onClose: () => void }) {
  const { t } = useTranslation();
  const withdrawal = useRemoteAction(request.code, 'withdraw', onClose);
  return (
    <ActionFrame
      lead={t('remote.act.withdraw.lead')}
      submit={t('remote.act.withdraw.title')}
      ready
      mutation={withdrawal}
      onSubmit={() => withdrawal.mutate({})}
      onClose={onClose}
      danger
    />
  );
}
