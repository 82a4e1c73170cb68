import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseAction, CaseFile } from '../shared/api/types';
import { Button } from '../shared/ui/Button';
import { Modal } from '../shared/ui/Modal';
import { SupplementCase } from './SupplementCase';
import { WithdrawCase } from './WithdrawCase';

/** Only what the server allows this person to do with this case now. */
export function CaseActions({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<CaseAction | null>(null);
  const close = () => setOpen(null);
  return (
    <>
      {file.actions.includes('withdraw') && (
        <Button onPress={() => setOpen('withdraw')}>{t('cases.withdraw.title')}</Button>
      )}
      {file.supplement && (
        <Button variant="primary" onPress={() => setOpen('supplement')}>
          {t('cases.supplement.title')}
        </Button>
      )}
      <Modal
        title={open ? t(`cases.${open}.title`) : ''}
        isOpen={open !== null}
        onClose={close}
        wide={open === 'supplement'}
      >
        {open === 'withdraw' && <WithdrawCase code={file.code} onClose={close} />}
        {open === 'supplement' && file.supplement && (
          <SupplementCase code={file.code} supplement={file.supplement} onClose={close} />
        )}
      </Modal>
    </>
  );
}
