import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { DossierRow } from '../shared/api/types';
import { local } from '../shared/i18n/language';
import { Highlighted } from '../shared/ui/Highlighted';
import { Remaining } from '../shared/ui/TimeState';
import { StatusChip } from './StatusChip';

export function DossierTable({ rows, query }: { rows: DossierRow[]; query: string }) {
  const { t } = useTranslation();
  return (
    <div className="card table-wrap">
      <table className="table dossier-table">
        <caption className="visually-hidden">{t('nav.dossiers')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('dossier.code')}</th>
            <th scope="col">{t('dossier.procedure')}</th>
            <th scope="col">{t('dossier.status')}</th>
            <th scope="col">{t('dossier.now')}</th>
            <th scope="col">{t('dossier.promisedAt')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.code}>
              <td>
                <Link to="/dossiers/$code" params={{ code: row.code }} className="code">
                  <Highlighted text={row.code} query={query} />
                </Link>
                <span className="cell-second">
                  <Highlighted text={row.applicantName} query={query} />
                </span>
              </td>
              <td>
                <Highlighted text={local(row.procedureName, row.procedureNameEn)} query={query} />
              </td>
              <td>
                <StatusChip status={row.status} />
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
                <Remaining timeliness={row.timeliness} remainingMinutes={row.remainingMinutes} dueAt={row.promisedAt} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
