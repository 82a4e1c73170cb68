import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Entry } from './entries';

interface EntryLinkProps {
  entry: Entry;
  onFollow?: () => void;
}

export function EntryLink({ entry: { to, label, icon: Icon }, onFollow }: EntryLinkProps) {
  const { t } = useTranslation();
  return (
    <Link
      to={to}
      activeOptions={{ exact: label === 'dossiers', includeSearch: false }}
      className="navigation-link"
      onClick={onFollow}
    >
      <Icon aria-hidden size={18} />
      <span>{t(`nav.${label}`)}</span>
    </Link>
  );
}
