import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RemoteRequest } from '../shared/api/types';
import { ActionFrame } from '../shared/ui/ActionFrame';
import { Button } from '../shared/ui/Button';
import { Modal } from '../shared/ui/Modal';
import { Recall } from './Recall';
import { TextAction } from './TextAction';
import { Triggered } from './Triggered';
import { useRemoteAction } from './useRemoteAction';

const dialogs = ['withdraw', 'recall', 'suspend', 'revoke'] as const;
type Dialog = (typeof dialogs)[number];

/** Only what the server lets this person do with this request now, beside the steps in the inbox. */
export function RequestActions({ request }: { request: RemoteRequest }) {
  const { t } = useTranslation();
  const { code, actions } = request;
  const [open, setOpen] = useState<Dialog | null>(null);
  const close = () => setOpen(null);
  return (
    <>
      {dialogs
        .filter((dialog) => actions.includes(dialog))
        .map((dialog) => (
          <Button key={dialog} onPress={() => setOpen(dialog)}>
            {t(`remote.${dialog}`)}
          </Button>
        ))}
      <Modal title={open ? t(`remote.${open}`) : ''} isOpen={open !== null} onClose={close}>
        {open === 'withdraw' && <Withdraw code={code} onClose={close} />}
        {open === 'recall' && <Recall request={request} onClose={close} />}
        {(open === 'suspend' || open === 'revoke') && <Triggered code={code} action={open} onClose={close} />}
      </Modal>
      {actions.includes('appeal') && (
        <TextAction
          code={code}
          action="appeal"
          field="content"
          title={t('remote.appeal')}
          lead={t('remote.appealLead')}
          label={t('remote.appealText')}
          maxLength={4000}
        />
      )}
      {actions.includes('unreachable') && (
        <TextAction
          code={code}
          action="unreachable"
          field="note"
          title={t('remote.unreachable')}
          lead={t('remote.unreachableLead')}
          label={t('remote.note')}
          maxLength={1000}
        />
      )}
      {actions.includes('resume') && (
        <TextAction
          code={code}
          action="resume"
          field="reason"
          title={t('remote.resume')}
          lead={t('remote.resumeLead')}
          label={t('remote.because')}
          maxLength={2000}
        />
      )}
      {actions.includes('return') && (
        <TextAction
          code={code}
          action="return"
          field="reason"
          title={t('remote.goBack')}
          lead={t('remote.goBackLead')}
          label={t('remote.because')}
          maxLength={2000}
          danger
        />
      )}
    </>
  );
}

function Withdraw({ code, onClose }: { code: string; onClose: () => void }) {
  const { t } = useTranslation();
  const withdrawal = useRemoteAction(code, 'withdraw', onClose);
  return (
    <ActionFrame
      lead={t('remote.withdrawLead')}
      submit={t('remote.withdraw')}
      ready
      mutation={withdrawal}
      onSubmit={() => withdrawal.mutate({})}
      onClose={onClose}
      danger
    >
      {null}
    </ActionFrame>
  );
}
