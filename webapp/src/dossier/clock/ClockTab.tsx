import { useQuery } from '@tanstack/react-query';
import { Timer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { clockQuery } from '../../shared/api/queries';
import { Empty, Failure, Loading } from '../../shared/ui/States';
import { useNames } from '../people';
import { ClockCard } from './ClockCard';
import { MinutesPerUnit } from './MinutesPerUnit';
import './clock.css';

/** Why the promised date is that date, and who has used how much of the time. */
export function ClockTab({ code }: { code: string }) {
  const { t } = useTranslation();
  const clock = useQuery(clockQuery(code));
  const nameOf = useNames(code);
  if (clock.isPending) return <Loading />;
  if (!clock.data) return <Failure error={clock.error} onRetry={() => clock.refetch()} />;
  const [first, ...others] = clock.data.clocks;
  if (!first) return <Empty icon={Timer} title={t('clock.none')} />;
  return (
    <div className="clock-tab">
      <section className="card">
        <h2>{t('clock.why')}</h2>
        <ClockCard clock={first} nameOf={nameOf} />
      </section>
      <MinutesPerUnit units={clock.data.minutesPerUnit} />
      {others.length > 0 && (
        <section className="card">
          <h2>{t('clock.others')}</h2>
          {others.map((other) => (
            <ClockCard key={other.key} clock={other} nameOf={nameOf} folded />
          ))}
        </section>
      )}
      <p className="muted">{t('clock.calendar', { version: clock.data.calendarVersion })}</p>
    </div>
  );
}
