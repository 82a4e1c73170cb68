import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dossier, DossierAction } from '../../shared/api/types';
import { ActionMenu } from '../../shared/ui/ActionMenu';
import { Modal } from '../../shared/ui/Modal';
import { ExtendForm } from './ExtendForm';
import type { ActionFormProps } from './form';
import { ResumeForm, WithdrawForm } from './SimpleForms';
import { ReceiveSupplementForm, RequestSupplementForm } from './SupplementForms';
import { SuspendForm } from './SuspendForm';

const forms: Record<DossierAction, (props: ActionFormProps) => React.ReactNode> = {
  receiveSupplement: ReceiveSupplementForm,
  requestSupplement: RequestSupplementForm,
  extend: ExtendForm,
  suspend: SuspendForm,
  resume: ResumeForm,
  withdraw: WithdrawForm,
};
const order = Object.keys(forms) as DossierAction[];

/** Only what the server allows this person to do with this dossier now. */
export function DossierActions({ dossier }: { dossier: Dossier }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<DossierAction | null>(null);
  const allowed = order.filter((action) => dossier.actions.includes(action));
  const close = () => setOpen(null);
  const Form = open && forms[open];
  return (
    <>
      <ActionMenu
        label={t('dossier.actions')}
        actions={allowed.map((id) => ({ id, label: t(`dossierAction.${id}.title`) }))}
        onAction={setOpen}
      />
      <Modal title={open ? t(`dossierAction.${open}.title`) : ''} isOpen={open !== null} onClose={close}>
        {Form && <Form dossier={dossier} onClose={close} />}
      </Modal>
    </>
  );
}
