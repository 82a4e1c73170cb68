import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { seesDossiers, useSession } from '../shared/shell/useSession';
import { PageHead } from '../shared/ui/PageHead';
import './remotework.css';

const pages = [
  { to: '/remote-work', label: 'mine' },
  { to: '/remote-work/unit', label: 'unit' },
  { to: '/remote-work/pilot', label: 'pilot' },
] as const;

/** Whoever draws the process reads the rules and the rounds, and nobody's request. */
const publicPages = pages.filter(({ label }) => label === 'pilot');

/** The heading of the pages about working from home, and the way between them. */
export function RemoteHead({ tabTitle, children }: { tabTitle: string; children?: ReactNode }) {
  const { t } = useTranslation();
  const session = useSession();
  return (
    <>
      <PageHead title={t('remote.title')} tabTitle={tabTitle}>
        {children}
      </PageHead>
      <nav aria-label={t('remote.pages')} className="tab-list page-tabs">
        {(seesDossiers(session) ? pages : publicPages).map(({ to, label }) => (
          <Link key={to} to={to} activeOptions={{ exact: true, includeSearch: false }} className="tab">
            {t(`remote.page.${label}`)}
          </Link>
        ))}
      </nav>
    </>
  );
}
