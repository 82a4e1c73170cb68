import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClockEvent } from '../../shared/api/types';
import { formatDateTime } from '../../shared/time/format';
import { termWords } from '../../shared/time/term';
import { actorName } from '../words';
import { EvidenceLink } from './EvidenceLink';

interface ClockEventsProps {
  code: string;
  events: ClockEvent[];
}

/** The facts the due date is derived from: from these alone it can be worked out again. */
export function ClockEvents({ code, events }: ClockEventsProps) {
  const { t } = useTranslation();
  const doneBy = ({ by, byName }: ClockEvent) =>
    actorName(by ? { username: by, fullName: byName ?? by } : null, t('history.system'));
  return (
    <div className="table-wrap">
      <table className="table table-cards">
        <caption className="table-caption">{t('clock.events')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('clock.at')}</th>
            <th scope="col">{t('clock.event')}</th>
            <th scope="col">{t('clock.reason')}</th>
            <th scope="col">{t('clock.basisName')}</th>
            <th scope="col">{t('clock.evidence')}</th>
            <th scope="col">{t('clock.by')}</th>
          </tr>
        </thead>
        <tbody>
          {events.map((event) => (
            <tr key={event.seq}>
              <Cell label={t('clock.at')}>
                <span className="figures">{formatDateTime(event.at)}</span>
              </Cell>
              <Cell label={t('clock.event')}>
                <strong>{t(`clockEvent.${event.kind}`)}</strong>
              </Cell>
              <Cell label={t('clock.reason')}>{reasonLines(event, t)}</Cell>
              <Cell label={t('clock.basisName')}>{event.legalBasis}</Cell>
              <Cell label={t('clock.evidence')}>
                {event.evidence && <EvidenceLink code={code} id={event.evidence} />}
              </Cell>
              <Cell label={t('clock.by')}>{doneBy(event)}</Cell>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Where the table is a list of cards, what is not there is left out. */
function Cell({ label, children }: { label: string; children: ReactNode }) {
  return (
    <td data-label={label} className={children ? undefined : 'cell-none'}>
      {children || '–'}
    </td>
  );
}

function reasonLines({ reason, newDue, note, calendarVersion, term }: ClockEvent, t: TFunction): ReactNode {
  const lines = [
    reason && reasonWords(reason, t),
    note,
    newDue && t('clock.newDue', { at: formatDateTime(newDue) }),
    calendarVersion && t('clock.calendar', { version: calendarVersion }),
    term && t('clock.termIs', { term: termWords(term, t) }),
  ].filter(Boolean);
  return (
    lines.length > 0 && (
      <span>
        {lines.map((line) => (
          <span key={line} className="cell-block">
            {line}
          </span>
        ))}
      </span>
    )
  );
}

const reasons = [
  'SUPPLEMENT',
  'FINANCIAL_OBLIGATION',
  'CONSULTATION_OUTSIDE',
  'CONSULTATION_INSIDE',
  'SYSTEM_OUTAGE',
  'FORCE_MAJEURE',
  'DECISION',
] as const;

/** Pauses name their reason by a code, everything else in words. */
function reasonWords(reason: string, t: TFunction): string {
  const code = reasons.find((candidate) => candidate === reason);
  return code ? t(`pauseReason.${code}`) : reason;
}
