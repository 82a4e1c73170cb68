import { useTranslation } from 'react-i18next';
import type { RuleChangeEvent } from '../../shared/api/types';
import { formatDateTime } from '../../shared/time/format';

/** Who did what to the change when, and why; newest first. */
export function ChangeEvents({ events }: { events: RuleChangeEvent[] }) {
  const { t } = useTranslation();
  return (
    <ol className="event-list" aria-label={t('rules.history')}>
      {events.toReversed().map((event) => (
        <li key={`${event.at}-${event.kind}`}>
          <span className="figures">{formatDateTime(event.at)}</span>
          <span>
            <strong>{t(`rules.event.${event.kind}`)}</strong> · {event.byName ?? t('history.system')}
            {event.text && <small>{event.text}</small>}
          </span>
        </li>
      ))}
    </ol>
  );
}
