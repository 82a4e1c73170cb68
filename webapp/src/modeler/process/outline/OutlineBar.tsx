import { ArrowRightLeft, CircleHelp, Link2, Pencil, Plus, Trash2 } from 'lucide-react';
import { MenuTrigger } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../../shared/ui/Button';
import { useWorkshop } from '../ModelerContext';
import { isStep } from '../model/kinds';
import { AddMenu } from './AddMenu';
import { ConnectMenu } from './ConnectMenu';
import { TypeMenu } from './TypeMenu';
import { useStepVerbs } from './useStepVerbs';

interface OutlineBarProps {
  onEdit: (property?: string) => void;
  onHelp: () => void;
}

/** What can be done with the selected step, each of it also by a key. */
export function OutlineBar({ onEdit, onHelp }: OutlineBarProps) {
  const { t } = useTranslation();
  const { selected } = useWorkshop();
  const verbs = useStepVerbs(onEdit, onHelp);
  const isChosen = isStep(selected);
  return (
    <div className="outline-bar" role="toolbar" aria-label={t('processEditor.outline.verbs')}>
      <MenuTrigger isOpen={verbs.open === 'add'} onOpenChange={(open) => verbs.setOpen(open ? 'add' : null)}>
        <IconButton label={t('processEditor.outline.add')}>
          <Plus aria-hidden size={16} />
        </IconButton>
        <AddMenu onAdded={() => onEdit('name')} />
      </MenuTrigger>
      <IconButton label={t('processEditor.outline.rename')} isDisabled={!isChosen} onPress={() => onEdit('name')}>
        <Pencil aria-hidden size={16} />
      </IconButton>
      <MenuTrigger isOpen={verbs.open === 'type'} onOpenChange={(open) => verbs.setOpen(open ? 'type' : null)}>
        <IconButton label={t('processEditor.outline.type')} isDisabled={!isChosen}>
          <ArrowRightLeft aria-hidden size={16} />
        </IconButton>
        <TypeMenu />
      </MenuTrigger>
      <MenuTrigger isOpen={verbs.open === 'connect'} onOpenChange={(open) => verbs.setOpen(open ? 'connect' : null)}>
        <IconButton label={t('processEditor.outline.connect')} isDisabled={!isChosen}>
          <Link2 aria-hidden size={16} />
        </IconButton>
        <ConnectMenu />
      </MenuTrigger>
      <IconButton label={t('processEditor.outline.remove')} isDisabled={!isChosen} onPress={verbs.remove}>
        <Trash2 aria-hidden size={16} />
      </IconButton>
      <IconButton label={t('processEditor.help.title')} onPress={onHelp}>
        <CircleHelp aria-hidden size={16} />
      </IconButton>
    </div>
  );
}
