import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldProblems } from '../../shared/api/fieldProblems';
import type { Coding } from '../../shared/api/types';
import { formatTime } from '../../shared/time/format';
import { ActionFrame } from '../../shared/ui/ActionFrame';
import { Button } from '../../shared/ui/Button';
import { TextField } from '../../shared/ui/Fields';
import { Modal } from '../../shared/ui/Modal';
import { useSecretAction } from './useSecretAction';

/** One holder gives their share; the second one, signed in as themselves, opens the key. */
export function OpenKey({ coding }: { coding: Coding }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="primary" onPress={() => setOpen(true)}>
        {t('examCoding.openKey')}
      </Button>
      <Modal title={t('examCoding.openKey')} isOpen={open} onClose={() => setOpen(false)}>
        <OpenForm coding={coding} onClose={() => setOpen(false)} />
      </Modal>
    </>
  );
}

function OpenForm({ coding, onClose }: { coding: Coding; onClose: () => void }) {
  const { t } = useTranslation();
  const [passphrase, setPassphrase] = useState('');
  const [decisionNumber, setDecisionNumber] = useState('');
  const mutation = useSecretAction(coding, 'key/open', onClose);
  const envelope = coding.key.shares.some((share) => share.mine && share.envelope);
  const { waitingUntil } = coding.key;
  return (
    <ActionFrame
      lead={
        waitingUntil
          ? t('examCoding.openSecond', { at: formatTime(waitingUntil) })
          : t(envelope ? 'examCoding.openEnvelope' : 'examCoding.openFirst')
      }
      submit={t('examCoding.giveShare')}
      ready={passphrase !== '' && (!envelope || decisionNumber.trim() !== '')}
      mutation={mutation}
      onSubmit={() => mutation.mutate({ passphrase, decisionNumber: decisionNumber.trim() || null })}
      onClose={onClose}
    >
      {envelope && (
        <TextField
          isRequired
          maxLength={100}
          label={t('examCoding.decisionNumber')}
          value={decisionNumber}
          onChange={setDecisionNumber}
          error={fieldProblems(mutation.error).decisionNumber}
        />
      )}
      <TextField
        isRequired
        type="password"
        autoComplete="off"
        label={t('examCoding.passphrase')}
        value={passphrase}
        onChange={setPassphrase}
      />
    </ActionFrame>
  );
}
