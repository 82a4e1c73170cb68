import { useTranslation } from 'react-i18next';
import type { Clock } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';
import { formatDateTime, sameDay } from '../../shared/time/format';
import { useNow } from '../../shared/time/now';
import { stateOfClock } from '../../shared/time/state';
import { TimeState } from '../../shared/ui/TimeState';
import { ClockFacts } from './ClockFacts';

/** One limit at a glance: its date, how it stands, and what it follows from. */
export function LimitCard({ clock, title }: { clock: Clock; title: string }) {
  const { t } = useTranslation();
  const now = useNow();
  return (
    <article className="limit">
      <h3>{title}</h3>
      <p className="limit-due">
        <strong>{clock.dueAt ? formatDateTime(clock.dueAt) : t('timeState.noLimit')}</strong>
        <TimeState state={stateOfClock(clock, now, sameDay)} />
      </p>
      <ClockFacts clock={clock} withoutDue />
      <p className="muted">{local(clock.unitName, clock.unitNameEn)}</p>
    </article>
  );
}
