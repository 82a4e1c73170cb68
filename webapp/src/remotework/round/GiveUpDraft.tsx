import { useTranslation } from 'react-i18next';
import type { RemoteRound } from '../../shared/api/types';
import { ActionFrame } from '../../shared/ui/ActionFrame';
import { useGivingUp } from './useRound';

export function GiveUpDraft({ round, onClose }: { round: RemoteRound; onClose: () => void }) {
  const { t } = useTranslation();
  const givingUp = useGivingUp(round, onClose);
  return (
    <ActionFrame
      lead={t('remote.giveUpLead', { code: round.code })}
      submit={t('remote.giveUpRound')}
      ready
      mutation={givingUp}
      onSubmit={() => givingUp.mutate()}
      onClose={onClose}
      danger
    />
  );
}
