import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { local } from '../i18n/language';
import { BellButton } from '../notification/BellButton';
import { UserMenu } from './UserMenu';
import { useSession } from './useSession';

export function TopBar() {
  const { t } = useTranslation();
  const { unit } = useSession();
  return (
    <header className="top-bar">
      <Link to="/" className="product" aria-label={t('shell.home')}>
        <img src="/icon.svg" alt="" width="26" height="26" />
        <span className="product-name">{t('product')}</span>
      </Link>
      {unit && <p className="top-bar-unit">{local(unit.nameVi, unit.nameEn)}</p>}
      <div className="top-bar-end">
        <BellButton />
        <UserMenu />
      </div>
    </header>
  );
}
