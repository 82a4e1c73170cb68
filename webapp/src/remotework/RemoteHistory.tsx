import { useTranslation } from 'react-i18next';
import { actorName } from '../dossier/words';
import type { RemoteRequest } from '../shared/api/types';
import { local } from '../shared/i18n/language';
import { formatDateTime } from '../shared/time/format';

/** What happened to a request, newest first. */
export function RemoteHistory({ entries }: { entries: RemoteRequest['history'] }) {
  const { t } = useTranslation();
  return (
    <section className="card">
      <h2>{t('remote.history')}</h2>
      <ol className="event-list">
        {entries.toReversed().map(({ id, at, by, kind, textVi, textEn }) => (
          <li key={id}>
            <span className="figures">{formatDateTime(at)}</span>
            <span>
              <strong>{t(`remote.event.${kind}`)}</strong>
              {textVi && ` · ${local(textVi, textEn)}`}
              <small>{actorName(by, t('history.system'))}</small>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
