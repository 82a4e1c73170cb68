import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Dossier, DossierAction } from '../../shared/api/types';
import { Modal } from '../../shared/ui/Modal';
import { ExtendForm, ResumeForm, SuspendForm, WithdrawForm } from './SimpleForms';
import { SupplementForm } from './SupplementForm';

export interface ActionFormProps {
  dossier: Dossier;
  onClose: () => void;
}

const forms: Record<DossierAction, (props: ActionFormProps) => React.ReactNode> = {
  supplement: SupplementForm,
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
                {t(titleKey(action, dossier))}
              </MenuItem>
            ))}
          </Menu>
        </Popover>
      </MenuTrigger>
      <Modal title={open ? t(titleKey(open, dossier)) : ''} isOpen={open !== null} onClose={close}>
        {Form && <Form dossier={dossier} onClose={close} />}
      </Modal>
    </>
  );
}

/** A supplement is either asked for or, once asked for, taken in. */
function titleKey(action: DossierAction, dossier: Dossier) {
  if (action === 'supplement' && dossier.status === 'SUPPLEMENT_REQUESTED')
    return 'dossierAction.supplementReceived.title';
  return `dossierAction.${action}.title` as const;
}
