import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../shared/ui/PageHead';
import './remotework.css';

const pages = [
  { to: '/remote-work', label: 'mine' },
  { to: '/remote-work/unit', label: 'unit' },
  { to: '/remote-work/pilot', label: 'pilot' },
] as const;

/** The heading of the pages about working from home, and the way between them. */
export function RemoteHead({ tabTitle, children }: { tabTitle: string; children?: ReactNode }) {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t('remote.title')} tabTitle={tabTitle}>
        {children}
      </PageHead>
      <nav aria-label={t('remote.pages')} className="tab-list page-tabs">
        {pages.map(({ to, label }) => (
          <Link key={to} to={to} activeOptions={{ exact: true, includeSearch: false }} className="tab">
            {t(`remote.page.${label}`)}
          </Link>
        ))}
      </nav>
    </>
  );
}
