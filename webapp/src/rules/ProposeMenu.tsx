import { useNavigate } from '@tanstack/react-router';
import { ChevronDown } from 'lucide-react';
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useSession } from '../shared/shell/useSession';
import { Button } from '../shared/ui/Button';
import { proposalsOf } from './access';

/** Asks what is to change first: each has a form of its own. */
export function ProposeMenu() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const offered = proposalsOf(useSession());
  if (offered.length === 0) return null;
  return (
    <MenuTrigger>
      <Button variant="primary">
        {t('rules.propose')}
        <ChevronDown aria-hidden size={16} />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu className="menu">
          {offered.map((form) => (
            <MenuItem
              key={form}
              className="menu-item"
              onAction={() => navigate({ to: '/rules/propose', search: { form } })}
            >
              {t(`rules.proposal.${form}.title`)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
