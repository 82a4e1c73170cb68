import { useQuery } from '@tanstack/react-query';
import { Timer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { isCase } from '../../shared/api/caseCode';
import { clockQuery } from '../../shared/api/queries';
import { Empty, Failure, Loading } from '../../shared/ui/States';
import { BallInCourt } from './BallInCourt';
import { ClockCard } from './ClockCard';
import { ExtensionCard } from './ExtensionCard';
import { promisesOf } from './promise';
import { WhyThisDate } from './WhyThisDate';
import './clock.css';

/** Why the promised date is that date, and who has used how much of the time. */
export function ClockTab({ code }: { code: string }) {
  const { t } = useTranslation();
  const clock = useQuery(clockQuery(code));
  if (clock.isPending) return <Loading />;
  if (!clock.data) return <Failure error={clock.error} onRetry={() => clock.refetch()} />;
  const { clocks, ballInCourt, calendarVersion } = clock.data;
  if (clocks.length === 0) return <Empty icon={Timer} title={t('clock.none')} />;
  const promises = promisesOf(clocks);
  const others = clocks.filter((one) => !promises.includes(one));
  return (
    <div className="clock-tab">
      <WhyThisDate clock={clock.data} />
      {ballInCourt && <BallInCourt time={ballInCourt} />}
      {!isCase(code) && <ExtensionCard code={code} />}
      {others.length > 0 && (
        <section className="card">
          <h2>{t('clock.others')}</h2>
          {others.map((other) => (
            <ClockCard key={other.key} code={code} clock={other} folded />
          ))}
        </section>
      )}
      <p className="muted">{t('clock.calendar', { version: calendarVersion })}</p>
    </div>
  );
}
