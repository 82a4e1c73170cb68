import { FileSpreadsheet, FileText } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { reportOf } from './queries';
import type { Review } from './types';

/** The report as a paper and as a workbook, both of the frozen figures. */
export function Downloads({ review: { code, reportReady, state } }: { review: Review }) {
  const { t } = useTranslation();
  if (!reportReady) return null;
  return (
    <>
      <a className="button button-secondary" href={reportOf(code, 'pdf')} download>
        <FileText aria-hidden size={16} />
        {t(state === 'PUBLISHED' ? 'review.paper' : 'review.draftPaper')}
      </a>
      <a className="button button-secondary" href={reportOf(code, 'xlsx')} download>
        <FileSpreadsheet aria-hidden size={16} />
        {t('review.workbook')}
      </a>
    </>
  );
}
