import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Dossier, DossierAction } from '../../shared/api/types';
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
  if (allowed.length === 0) return null;
  const Form = open && forms[open];
  return (
    <>
      <MenuTrigger>
        <AriaButton className="button button-secondary">
          {t('dossier.actions')}
          <ChevronDown aria-hidden size={16} />
        </AriaButton>
        <Popover className="popover" placement="bottom end">
          <Menu className="menu" onAction={(key) => setOpen(key as DossierAction)}>
            {allowed.map((action) => (
              <MenuItem key={action} id={action} className="menu-item">
                {t(`dossierAction.${action}.title`)}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      <Modal title={open ? t(`dossierAction.${open}.title`) : ''} isOpen={open !== null} onClose={close}>
        {Form && <Form dossier={dossier} onClose={close} />}
      </Modal>
    </>
  );
}
