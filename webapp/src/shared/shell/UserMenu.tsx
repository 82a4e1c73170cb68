import { CalendarOff, Check, Clock, Languages, LogOut, Monitor, Moon, Sun } from 'lucide-react';
import { useState } from 'react';
import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover, Separator } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { currentLanguage, local, switchLanguage } from '../i18n/language';
import { ClockDialog } from './ClockDialog';
import { currentTheme, setTheme, type Theme } from './theme';
import { handlesTasks, useSession } from './useSession';
import { useSignOut } from './useSignOut';

const themes: { id: Theme; icon: typeof Sun }[] = [
  { id: 'auto', icon: Monitor },
  { id: 'light', icon: Sun },
  { id: 'dark', icon: Moon },
];

export function UserMenu() {
  const { t } = useTranslation();
  const session = useSession();
  const [theme, setShownTheme] = useState(currentTheme);
  const [moving, setMoving] = useState(false);
  const signOut = useSignOut();
  const choose = (next: Theme) => {
    setTheme(next);
    setShownTheme(next);
  };
  return (
    <>
      <MenuTrigger>
        <Button className="button button-quiet user-button">
          <span className="avatar" aria-hidden>
            {initials(session.fullName)}
          </span>
          <span className="user-name">
            <strong>{session.fullName}</strong>
            <small>{local(session.titleVi, session.titleEn)}</small>
          </span>
          <span className="visually-hidden">{t('shell.userMenu')}</span>
        </Button>
        <Popover className="popover" placement="bottom end">
          <Menu className="menu">
            <MenuSection>
              <Header className="menu-header">{t('shell.theme')}</Header>
              {themes.map(({ id, icon: Icon }) => (
                <MenuItem key={id} className="menu-item" textValue={t(`theme.${id}`)} onAction={() => choose(id)}>
                  <Icon aria-hidden size={16} />
                  {t(`theme.${id}`)}
                  {theme === id && <Check aria-label={t('shell.chosen')} size={16} className="menu-check" />}
                </MenuItem>
              ))}
            </MenuSection>
            <Separator className="menu-separator" />
            {handlesTasks(session) && (
              <MenuItem className="menu-item" href="/absences">
                <CalendarOff aria-hidden size={16} />
                {t('absence.title')}
              </MenuItem>
            )}
            {session.demo && (
              <MenuItem className="menu-item" onAction={() => setMoving(true)}>
                <Clock aria-hidden size={16} />
                {t('demoClock.title')}
              </MenuItem>
            )}
            <MenuItem className="menu-item" onAction={() => switchLanguage(currentLanguage() === 'en' ? 'vi' : 'en')}>
              <Languages aria-hidden size={16} />
              {t('shell.otherLanguage')}
            </MenuItem>
            <MenuItem className="menu-item" onAction={() => signOut.mutate()}>
              <LogOut aria-hidden size={16} />
              {t('shell.signOut')}
            </MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
      <ClockDialog isOpen={moving} onClose={() => setMoving(false)} />
    </>
  );
}

// Vietnamese people are called by the last part of their name.
const initials = (fullName: string) => fullName.split(' ').at(-1)?.charAt(0) ?? '';
