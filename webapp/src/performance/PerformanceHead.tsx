import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../shared/ui/PageHead';

/** The heading of the pages about results, and the way between them. */
export function PerformanceHead({ tabTitle, children }: { tabTitle: string; children?: ReactNode }) {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t('performance.title')} tabTitle={tabTitle}>
        {children}
      </PageHead>
      <nav aria-label={t('performance.pages')} className="tab-list page-tabs">
        <Link to="/performance" activeOptions={{ exact: true, includeSearch: false }} className="tab">
          {t('performance.units')}
        </Link>
        <Link to="/performance/outcomes" activeOptions={{ includeSearch: false }} className="tab">
          {t('performance.outcomes')}
        </Link>
        <Link to="/performance/excuses" activeOptions={{ includeSearch: false }} className="tab">
          {t('performance.excuses')}
        </Link>
      </nav>
    </>
  );
}
