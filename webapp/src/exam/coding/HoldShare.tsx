import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Coding } from '../../shared/api/types';
import { ActionFrame } from '../../shared/ui/ActionFrame';
import { Button } from '../../shared/ui/Button';
import { TextField } from '../../shared/ui/Fields';
import { Modal } from '../../shared/ui/Modal';
import { newEnvelopePassphrase } from './secrets';
import { useSecretAction } from './useSecretAction';

const shortest = 12;

/** A holder takes a share under a passphrase of their own; for the envelope the browser draws one to print. */
export function HoldShare({ coding }: { coding: Coding }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const mine = coding.key.shares.find((share) => share.mine);
  if (!mine) return null;
  return (
    <>
      <Button variant={mine.held ? 'secondary' : 'primary'} onPress={() => setOpen(true)}>
        {t(mine.held ? 'examCoding.holdAgain' : 'examCoding.hold')}
      </Button>
      <Modal title={t('examCoding.hold')} isOpen={open} onClose={() => setOpen(false)}>
        {mine.envelope ? (
          <EnvelopeForm coding={coding} onClose={() => setOpen(false)} />
        ) : (
          <PassphraseForm coding={coding} onClose={() => setOpen(false)} />
        )}
      </Modal>
    </>
  );
}

interface FormProps {
  coding: Coding;
  onClose: () => void;
}

function PassphraseForm({ coding, onClose }: FormProps) {
  const { t } = useTranslation();
  const [passphrase, setPassphrase] = useState('');
  const [again, setAgain] = useState('');
  const mutation = useSecretAction(coding, 'key/holders', onClose);
  const differs = again !== '' && again !== passphrase;
  return (
    <ActionFrame
      lead={t('examCoding.holdLead')}
      submit={t('examCoding.hold')}
      ready={passphrase.length >= shortest && again === passphrase}
      mutation={mutation}
      onSubmit={() => mutation.mutate({ passphrase })}
      onClose={onClose}
    >
      <TextField
        isRequired
        type="password"
        autoComplete="new-password"
        label={t('examCoding.passphrase')}
        description={t('examCoding.passphraseHint', { shortest })}
        value={passphrase}
        onChange={setPassphrase}
      />
      <TextField
        isRequired
        type="password"
        autoComplete="new-password"
        label={t('examCoding.again')}
        value={again}
        onChange={setAgain}
        error={differs ? t('examCoding.differs') : undefined}
      />
    </ActionFrame>
  );
}

function EnvelopeForm({ coding, onClose }: FormProps) {
  const { t } = useTranslation();
  const [passphrase] = useState(newEnvelopePassphrase);
  const mutation = useSecretAction(coding, 'key/holders', onClose);
  return (
    <ActionFrame
      lead={t('examCoding.envelopeLead')}
      submit={t('examCoding.envelopeSealed')}
      ready
      mutation={mutation}
      onSubmit={() => mutation.mutate({ passphrase })}
      onClose={onClose}
    >
      <p className="code coding-envelope coding-label-paper">{passphrase}</p>
      <Button onPress={() => window.print()}>{t('examCoding.printEnvelope')}</Button>
    </ActionFrame>
  );
}
