import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionFrame } from '../../shared/ui/ActionFrame';
import { Button } from '../../shared/ui/Button';
import { Modal } from '../../shared/ui/Modal';
import { useRemoteAction } from '../useRemoteAction';
import { type Words, wordsWith } from './words';

interface ConfirmActionProps {
  code: string;
  action: 'agree' | 'lock' | 'approveCommitment' | 'signCommitment';
  path: string;
  words?: Partial<Words>;
  body?: object;
}

/** A button that says what it means before it does it, because there is no way back. */
export function ConfirmAction({ code, action, path, words, body = {} }: ConfirmActionProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  const mutation = useRemoteAction(code, path, close);
  const title = t(`remote.act.${action}.title`);
  return (
    <>
      <Button className="button-small" onPress={() => setOpen(true)}>
        {title}
      </Button>
      <Modal title={title} isOpen={open} onClose={close}>
        <ActionFrame
          lead={t(`remote.act.${action}.lead`, wordsWith(words))}
          submit={title}
          ready
          mutation={mutation}
          onSubmit={() => mutation.mutate(body)}
          onClose={close}
        />
      </Modal>
    </>
  );
}
