import { useTranslation } from 'react-i18next';
import { ActionFrame } from '../../shared/ui/ActionFrame';
import { useRoundAction } from './useRoundAction';

/** The policy is asked for; somebody else than the drafter does it. */
export function OpenDialog({ code, onClose }: { code: string; onClose: () => void }) {
  const { t } = useTranslation();
  const mutation = useRoundAction(code, 'open', onClose);
  return (
    <ActionFrame
      lead={t('examRound.openLead')}
      submit={t('examRound.open')}
      ready
      mutation={mutation}
      onSubmit={() => mutation.mutate({})}
      onClose={onClose}
    >
      {null}
    </ActionFrame>
  );
}
