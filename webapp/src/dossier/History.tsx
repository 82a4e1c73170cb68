import { useTranslation } from 'react-i18next';
import type { HistoryEntry } from '../shared/api/types';
import { formatDateTime } from '../shared/time/format';
import { historyWords } from './historyWords';
import { actorName } from './words';

/** The audit log of a dossier as people read it, newest first. */
export function History({ entries }: { entries: HistoryEntry[] }) {
  const { t } = useTranslation();
  if (entries.length === 0) return <p className="muted">{t('history.none')}</p>;
  return (
    <section className="card">
      <ol className="event-list" aria-label={t('dossier.tab.history')}>
        {entries.toReversed().map((entry) => (
          <li key={`${entry.at}-${entry.kind}-${entry.step}-${entry.stage}`}>
            <span className="figures">{formatDateTime(entry.at)}</span>
            <span>
              <strong>{historyWords(entry, t)}</strong>
              {entry.text && ` · ${entry.text}`}
              <small>{actorName(entry.by, t('history.system'))}</small>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
