import { useTranslation } from 'react-i18next';
import { actorName } from '../dossier/words';
import type { CaseEvent } from '../shared/api/types';
import { local } from '../shared/i18n/language';
import { formatDateTime } from '../shared/time/format';

/** What happened to a case, newest first. */
export function CaseHistory({ entries }: { entries: CaseEvent[] }) {
  const { t } = useTranslation();
  return (
    <section className="card">
      <ol className="event-list" aria-label={t('dossier.tab.history')}>
        {entries.toReversed().map((entry) => (
          <li key={entry.id}>
            <span className="figures">{formatDateTime(entry.at)}</span>
            <span>
              <strong>{[t(`cases.event.${entry.kind}`), nameOf(entry)].filter(Boolean).join(': ')}</strong>
              {entry.textVi && ` · ${local(entry.textVi, entry.textEn)}`}
              <small>{actorName(entry.by, t('history.system'))}</small>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

const nameOf = ({ nameVi, nameEn }: CaseEvent) => nameVi && local(nameVi, nameEn);
