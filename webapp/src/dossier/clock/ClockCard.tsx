import { useTranslation } from 'react-i18next';
import type { Clock } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';
import { sameDay } from '../../shared/time/format';
import { useNow } from '../../shared/time/now';
import { stateOfClock } from '../../shared/time/state';
import { TimeState } from '../../shared/ui/TimeState';
import { ClockDetails } from './ClockDetails';
import { ClockFacts } from './ClockFacts';

interface ClockCardProps {
  code: string;
  clock: Clock;
  folded?: boolean;
}

/** One clock explained; folded ones open on their heading. */
export function ClockCard({ folded, ...explained }: ClockCardProps) {
  if (!folded) return <Explanation {...explained} />;
  return (
    <details className="clock-fold">
      <summary>
        <ClockTitle clock={explained.clock} />
      </summary>
      <Explanation {...explained} />
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

function Explanation(explained: ClockCardProps) {
  return (
    <div className="clock">
      <ClockFacts clock={explained.clock} />
      <ClockDetails {...explained} />
    </div>
  );
}
