import { useTranslation } from 'react-i18next';
import type { Dossier } from '../shared/api/types';
import { local } from '../shared/i18n/language';
import { formatDateTime } from '../shared/time/format';
import { personName } from './words';

/** The audit log of a dossier as people read it, newest first. */
export function History({ entries }: { entries: Dossier['history'] }) {
  const { t } = useTranslation();
  if (entries.length === 0) return <p className="muted">{t('history.none')}</p>;
  const newestFirst = entries.toSorted((a, b) => b.at.localeCompare(a.at));
  return (
    <div className="card table-wrap">
      <table className="table">
        <caption className="visually-hidden">{t('dossier.tab.history')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('history.at')}</th>
            <th scope="col">{t('history.by')}</th>
            <th scope="col">{t('history.what')}</th>
          </tr>
        </thead>
        <tbody>
          {newestFirst.map((entry) => (
            <tr key={`${entry.at}-${entry.kind}-${entry.textVi}`}>
              <td className="figures">{formatDateTime(entry.at)}</td>
              <td>{personName(entry.by, t('history.system'))}</td>
              <td>{local(entry.textVi, entry.textEn)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
