import { useTranslation } from 'react-i18next';
import type { DossierRow } from '../shared/api/types';
import { FileTable } from '../shared/case/FileTable';
import { local } from '../shared/i18n/language';
import { CaseLink } from '../shared/ui/CaseLink';
import { Highlighted } from '../shared/ui/Highlighted';
import { StatusChip } from './StatusChip';

export function DossierTable({ rows, query }: { rows: DossierRow[]; query: string }) {
  const { t } = useTranslation();
  return (
    <FileTable
      caption={t('nav.dossiers')}
      headings={{ code: t('dossier.code'), about: t('dossier.procedure'), due: t('dossier.promisedAt') }}
      rows={rows.map((row) => ({
        ...row,
        dueAt: row.promisedAt,
        file: (
          <>
            <CaseLink code={row.code}>
              <Highlighted text={row.code} query={query} />
            </CaseLink>
            <span className="cell-second">
              <Highlighted text={row.applicantName} query={query} />
            </span>
          </>
        ),
        about: <Highlighted text={local(row.procedureName, row.procedureNameEn)} query={query} />,
        status: <StatusChip status={row.status} />,
      }))}
    />
  );
}
