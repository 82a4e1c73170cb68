import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../shared/ui/PageHead';

/** The heading of the two lists of the workshop, and the way between them. */
export function ModelerHead({ tabTitle, children }: { tabTitle: string; children?: ReactNode }) {
  const { t } = useTranslation();
  return (
    <>
      <PageHead title={t('models.title')} tabTitle={tabTitle}>
        {children}
      </PageHead>
      <nav aria-label={t('models.pages')} className="tab-list page-tabs">
        <Link to="/modeler" activeOptions={{ exact: true, includeSearch: false }} className="tab">
          {t('models.all')}
        </Link>
        <Link to="/modeler/proposals" activeOptions={{ includeSearch: false }} className="tab">
          {t('models.proposals')}
        </Link>
      </nav>
    </>
  );
}
