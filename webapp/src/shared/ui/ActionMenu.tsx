import { ChevronDown } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';

interface ActionMenuProps<T extends string> {
  label: string;
  /** Those that are possible now, with their words; nothing is shown when there are none. */
  actions: { id: T; label: string }[];
  onAction: (id: T) => void;
}

/** What may be done with the thing on the page, behind one button. */
export function ActionMenu<T extends string>({ label, actions, onAction }: ActionMenuProps<T>) {
  if (actions.length === 0) return null;
  return (
    <MenuTrigger>
      <Button className="button button-secondary">
        {label}
        <ChevronDown aria-hidden size={16} />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu className="menu" onAction={(key) => onAction(key as T)}>
          {actions.map((action) => (
            <MenuItem key={action.id} id={action.id} className="menu-item">
              {action.label}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
