import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionFrame } from '../dossier/actions/ActionFrame';
import type { RemoteRequest } from '../shared/api/types';
import { Button } from '../shared/ui/Button';
import { Modal } from '../shared/ui/Modal';
import { TextAction } from './TextAction';
import { useRemoteAction } from './useRemoteAction';

/** Only what the server lets this person do with this request now, beside the steps in the inbox. */
export function RequestActions({ request: { code, actions } }: { request: RemoteRequest }) {
  const { t } = useTranslation();
  return (
    <>
      {actions.includes('withdraw') && <Withdraw code={code} />}
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

function Withdraw({ code }: { code: string }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  const withdrawal = useRemoteAction(code, 'withdraw', close);
  return (
    <>
      <Button onPress={() => setOpen(true)}>{t('remote.withdraw')}</Button>
      <Modal title={t('remote.withdraw')} isOpen={open} onClose={close}>
        <ActionFrame
          lead={t('remote.withdrawLead')}
          submit={t('remote.withdraw')}
          ready
          mutation={withdrawal}
          onSubmit={() => withdrawal.mutate({})}
          onClose={close}
          danger
        >
          {null}
        </ActionFrame>
      </Modal>
    </>
  );
}
