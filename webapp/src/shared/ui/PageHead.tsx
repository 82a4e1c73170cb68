import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface PageHeadProps {
  title: string;
  /** What the browser's tab says, when it should be more than the heading. */
  tabTitle?: string;
  children?: ReactNode;
}

export function PageHead({ title, tabTitle, children }: PageHeadProps) {
  const { t } = useTranslation();
  return (
    <header className="page-head">
      <title>{`${tabTitle ?? title} – ${t('product')}`}</title>
      <h1 tabIndex={-1}>{title}</h1>
      {children && <div className="page-head-actions">{children}</div>}
    </header>
  );
}
