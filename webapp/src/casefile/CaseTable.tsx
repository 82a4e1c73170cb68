import { useTranslation } from 'react-i18next';
import type { CaseRow } from '../shared/api/types';
import { local } from '../shared/i18n/language';
import { CaseLink } from '../shared/ui/CaseLink';
import { Highlighted } from '../shared/ui/Highlighted';
import { Remaining } from '../shared/ui/TimeState';
import { CaseStatusChip } from './CaseStatusChip';

export function CaseTable({ rows, query }: { rows: CaseRow[]; query: string }) {
  const { t } = useTranslation();
  return (
    <div className="card table-wrap">
      <table className="table dossier-table">
        <caption className="visually-hidden">{t('nav.cases')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('cases.code')}</th>
            <th scope="col">{t('cases.subject')}</th>
            <th scope="col">{t('dossier.status')}</th>
            <th scope="col">{t('dossier.now')}</th>
            <th scope="col">{t('cases.due')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.code}>
              <td>
                <CaseLink code={row.code}>
                  <Highlighted text={row.code} query={query} />
                </CaseLink>
                <span className="cell-second">
                  <Highlighted text={whose(row)} query={query} />
                </span>
              </td>
              <td>
                <Highlighted text={row.title} query={query} />
                <span className="cell-second">{local(row.procedureName, row.procedureNameEn)}</span>
              </td>
              <td>
                <CaseStatusChip status={row.status} />
              </td>
              <td>
                {row.currentSteps.map((step) => (
                  <span key={step.nameVi + step.unitName} className="cell-block">
                    {local(step.nameVi, step.nameEn)}
                    <span className="cell-second">{local(step.unitName, step.unitNameEn)}</span>
                  </span>
                ))}
              </td>
              <td>
                <Remaining timeliness={row.timeliness} remainingMinutes={row.remainingMinutes} dueAt={row.dueAt} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const whose = ({ contactName, contactPhone }: CaseRow) => [contactName, contactPhone].filter(Boolean).join(' · ');
