import { useTranslation } from 'react-i18next';
import type { CaseRow } from '../shared/api/types';
import { FileTable } from '../shared/case/FileTable';
import { local } from '../shared/i18n/language';
import { CaseLink } from '../shared/ui/CaseLink';
import { Highlighted } from '../shared/ui/Highlighted';
import { CaseStatusChip } from './CaseStatusChip';

export function CaseTable({ rows, query }: { rows: CaseRow[]; query: string }) {
  const { t } = useTranslation();
  return (
    <FileTable
      caption={t('nav.cases')}
      headings={{ code: t('cases.code'), about: t('cases.subject'), due: t('cases.due') }}
      rows={rows.map((row) => ({
        ...row,
        file: (
          <>
            <CaseLink code={row.code}>
              <Highlighted text={row.code} query={query} />
            </CaseLink>
            <span className="cell-second">
              <Highlighted text={whose(row)} query={query} />
            </span>
          </>
        ),
        about: (
          <>
            <Highlighted text={row.title} query={query} />
            <span className="cell-second">{local(row.procedureName, row.procedureNameEn)}</span>
          </>
        ),
        status: <CaseStatusChip status={row.status} />,
      }))}
    />
  );
}

const whose = ({ contactName, contactPhone }: CaseRow) => [contactName, contactPhone].filter(Boolean).join(' · ');
