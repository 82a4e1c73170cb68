import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { ClockEvent } from '../../shared/api/types';
import { formatDateTime } from '../../shared/time/format';
import { actorName } from '../words';

interface ClockEventsProps {
  events: ClockEvent[];
  nameOf: (username: string) => string;
}

/** The facts the due date is derived from. */
export function ClockEvents({ events, nameOf }: ClockEventsProps) {
  const { t } = useTranslation();
  return (
    <ol className="event-list" aria-label={t('clock.events')}>
      {events.map((event) => (
        <li key={event.seq}>
          <span className="figures">{formatDateTime(event.at)}</span>
          <span>
            <strong>{t(`clockEvent.${event.kind}`)}</strong>
            {event.reason && ` · ${reasonWords(event.reason, t)}`}
            <small>
              {[
                actorName(event.by ? { username: event.by, fullName: nameOf(event.by) } : null, t('history.system')),
                event.legalBasis,
              ]
                .filter(Boolean)
                .join(' · ')}
            </small>
          </span>
        </li>
      ))}
    </ol>
  );
}

const reasons = [
  'SUPPLEMENT',
  'FINANCIAL_OBLIGATION',
  'CONSULTATION_OUTSIDE',
  'SYSTEM_OUTAGE',
  'FORCE_MAJEURE',
] as const;

/** Pauses name their reason by a code, everything else in words. */
function reasonWords(reason: string, t: TFunction): string {
  const code = reasons.find((candidate) => candidate === reason);
  return code ? t(`pauseReason.${code}`) : reason;
}
