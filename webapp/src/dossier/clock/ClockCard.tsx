import { useTranslation } from 'react-i18next';
import type { Clock } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';
import { formatDateTime, formatNumber, sameDay } from '../../shared/time/format';
import { useNow } from '../../shared/time/now';
import { stateOfClock } from '../../shared/time/state';
import { termWords } from '../../shared/time/term';
import { TimeState } from '../../shared/ui/TimeState';
import { ClockEvents } from './ClockEvents';
import { DayStrip } from './DayStrip';

interface ClockCardProps {
  clock: Clock;
  nameOf: (username: string) => string;
  folded?: boolean;
}

/** One clock explained; folded ones open on their heading. */
export function ClockCard({ clock, nameOf, folded }: ClockCardProps) {
  if (!folded) return <Explanation clock={clock} nameOf={nameOf} />;
  return (
    <details className="clock-fold">
      <summary>
        <ClockTitle clock={clock} />
      </summary>
      <Explanation clock={clock} nameOf={nameOf} />
    </details>
  );
}

function ClockTitle({ clock }: { clock: Clock }) {
  const { t } = useTranslation();
  const now = useNow();
  return (
    <span className="clock-title">
      <strong>{local(clock.nameVi, clock.nameEn)}</strong>
      <span className="muted">
        {t(`clockKind.${clock.kind}`)} · {local(clock.unitName, clock.unitNameEn)}
      </span>
      <TimeState state={stateOfClock(clock, now, sameDay)} />
    </span>
  );
}

function Explanation({ clock, nameOf }: ClockCardProps) {
  const { t } = useTranslation();
  const now = useNow();
  const hours = (minutes: number) => t('unit.hours', { hours: formatNumber(minutes / 60) });
  return (
    <div className="clock">
      {clock.sentenceVi && <p className="clock-sentence">{local(clock.sentenceVi, clock.sentenceEn)}</p>}
      <dl className="facts-line">
        <Fact name={t('clock.term')} value={clock.term && termWords(clock.term, t)} />
        <Fact name={t('clock.countedFrom')} value={clock.countedFrom && formatDateTime(clock.countedFrom)} />
        <Fact name={t('clock.dueAt')} value={clock.dueAt && formatDateTime(clock.dueAt)} />
        <Fact name={t('clock.worked')} value={hours(clock.workedMinutes)} />
        {clock.pausedMinutes > 0 && <Fact name={t('clock.paused')} value={hours(clock.pausedMinutes)} />}
        <div>
          <dt>{t('clock.state')}</dt>
          <dd>
            <TimeState state={stateOfClock(clock, now, sameDay)} />
          </dd>
        </div>
      </dl>
      {clock.legalBasis && <p className="muted">{t('clock.basis', { basis: clock.legalBasis })}</p>}
      {clock.trace.length > 0 && <DayStrip clock={clock} />}
      <ClockEvents events={clock.events} nameOf={nameOf} />
    </div>
  );
}

function Fact({ name, value }: { name: string; value: string | null }) {
  if (!value) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
