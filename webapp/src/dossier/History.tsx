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
    <section className="card">
      <ol className="event-list" aria-label={t('dossier.tab.history')}>
        {newestFirst.map((entry) => (
          <li key={`${entry.at}-${entry.kind}-${entry.textVi}`}>
            <span className="figures">{formatDateTime(entry.at)}</span>
            <span>
              {local(entry.textVi, entry.textEn)}
              <small>{personName(entry.by, t('history.system'))}</small>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
