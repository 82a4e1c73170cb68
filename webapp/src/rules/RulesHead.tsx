import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../shared/shell/useSession';
import { PageHead } from '../shared/ui/PageHead';
import { seesTrials } from './access';

/** The heading of the three pages about rules, and the way between them. */
export function RulesHead({ tabTitle, children }: { tabTitle: string; children?: ReactNode }) {
  const { t } = useTranslation();
  const session = useSession();
  return (
    <>
      <PageHead title={t('rules.title')} tabTitle={tabTitle}>
        {children}
      </PageHead>
      <nav aria-label={t('rules.pages')} className="tab-list page-tabs">
        <Link to="/rules" activeOptions={{ exact: true, includeSearch: false }} className="tab">
          {t('rules.changes')}
        </Link>
        <Link to="/rules/calendar" activeOptions={{ includeSearch: false }} className="tab">
          {t('rules.calendar')}
        </Link>
        {seesTrials(session) && (
          <Link to="/rules/shadow" activeOptions={{ includeSearch: false }} className="tab">
            {t('shadow.title')}
          </Link>
        )}
      </nav>
    </>
  );
}
