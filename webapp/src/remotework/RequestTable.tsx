import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { RemoteRow } from '../shared/api/types';
import { local } from '../shared/i18n/language';
import { formatDateTime, formatDay } from '../shared/time/format';
import { StatusMark } from './StatusMark';

interface RequestTableProps {
  rows: RemoteRow[];
  /** Whose they are: left out where they are all one's own. */
  withPeople?: boolean;
}

export function RequestTable({ rows, withPeople }: RequestTableProps) {
  const { t } = useTranslation();
  return (
    <div className="card table-wrap">
      <table className="table table-cards">
        <caption className="visually-hidden">{t('remote.requests')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('remote.code')}</th>
            {withPeople && <th scope="col">{t('remote.applicant')}</th>}
            <th scope="col">{t('remote.position')}</th>
            <th scope="col">{t('remote.days')}</th>
            <th scope="col">{t('remote.state')}</th>
            <th scope="col">{t('remote.submittedAt')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.code}>
              <td data-label={t('remote.code')}>
                <Link to="/remote-work/requests/$code" params={{ code: row.code }} className="code">
                  {row.code}
                </Link>
              </td>
              {withPeople && <td data-label={t('remote.applicant')}>{row.applicant.fullName}</td>}
              <td data-label={t('remote.position')}>{local(row.positionTitleVi, row.positionTitleEn)}</td>
              <td data-label={t('remote.days')}>
                <span>
                  {t('remote.dayCount', { count: row.days })}
                  {row.firstDay && row.lastDay && (
                    <span className="cell-second">
                      {t('remote.fromTo', { from: formatDay(row.firstDay), to: formatDay(row.lastDay) })}
                    </span>
                  )}
                </span>
              </td>
              <td data-label={t('remote.state')}>
                <span>
                  <StatusMark request={row} />
                </span>
              </td>
              <td data-label={t('remote.submittedAt')}>{formatDateTime(row.submittedAt)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
