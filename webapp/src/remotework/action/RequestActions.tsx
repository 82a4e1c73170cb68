import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RemoteAction, RemoteRequest } from '../../shared/api/types';
import { ActionMenu } from '../../shared/ui/ActionMenu';
import { Modal } from '../../shared/ui/Modal';
import { ChangeDays } from './ChangeDays';
import { Recall } from './Recall';
import { TextAction, TextForm } from './TextAction';
import { Triggered } from './Triggered';
import { Withdraw } from './Withdraw';

interface FormProps {
  request: RemoteRequest;
  onClose: () => void;
}

type Form = (props: FormProps) => React.ReactNode;

/** In the order of the menu: what happens every day first, what ends it last. */
const forms = {
  unreachable: ({ request, onClose }) => (
    <TextForm code={request.code} action="unreachable" field="note" maxLength={1000} onClose={onClose} />
  ),
  days: ChangeDays,
  recall: Recall,
  suspend: (props) => <Triggered action="suspend" {...props} />,
  resume: ({ request, onClose }) => (
    <TextForm code={request.code} action="resume" field="reason" maxLength={2000} onClose={onClose} />
  ),
  revoke: (props) => <Triggered action="revoke" {...props} />,
  return: ({ request, onClose }) => (
    <TextForm code={request.code} action="return" field="reason" maxLength={2000} onClose={onClose} danger />
  ),
  withdraw: Withdraw,
} satisfies Partial<Record<RemoteAction, Form>>;

type Listed = keyof typeof forms;
const order = Object.keys(forms) as Listed[];

/** Only what the server lets this person do with this request now, beside the steps in the inbox. */
export function RequestActions({ request }: { request: RemoteRequest }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<Listed | null>(null);
  const close = () => setOpen(null);
  const Shown: Form | null = open && forms[open];
  return (
    <>
      <ActionMenu
        label={t('dossier.actions')}
        actions={order
          .filter((action) => request.actions.includes(action))
          .map((id) => ({ id, label: t(`remote.act.${id}.title`) }))}
        onAction={setOpen}
      />
      <Modal
        title={open ? t(`remote.act.${open}.title`) : ''}
        isOpen={open !== null}
        onClose={close}
        wide={open === 'days'}
      >
        {Shown && <Shown request={request} onClose={close} />}
      </Modal>
      {request.actions.includes('appeal') && (
        <TextAction variant="primary" code={request.code} action="appeal" field="content" maxLength={4000} />
      )}
    </>
  );
}
