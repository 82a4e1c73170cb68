import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { RemoteRound, RemoteUnit, RotaDay } from '../shared/api/types';
import { dayAndMonth, isoDay, weekday } from '../shared/time/format';
import { useNow } from '../shared/time/now';
import { Failure, Loading } from '../shared/ui/States';
import { rotaQuery } from './queries';
import { Room } from './Room';
import { columnOf, weeksOf } from './weeks';

/** Who of a unit is at home on which day, and how many more may be. */
export function RotaTable({ round, unit }: { round: RemoteRound; unit: RemoteUnit }) {
  const { t } = useTranslation();
  const today = isoDay(useNow());
  const rota = useQuery(rotaQuery(round.id, unit.unitCode, today));
  return (
    <section className="remote-section">
      <h2>{t('remote.rota')}</h2>
      <p className="muted">
        {t('remote.quotaLeft', {
          quota: unit.quota,
          ratio: unit.ratioPercent,
          people: unit.headCount,
          left: unit.left,
        })}{' '}
        · {t('remote.mostAway', { count: unit.headCount - unit.minPresent, present: unit.minPresent })}
      </p>
      {rota.isPending && <Loading />}
      {rota.isError && <Failure error={rota.error} onRetry={() => rota.refetch()} />}
      {rota.data && (
        <div className="card remote-rota">
          {weeksOf(rota.data.days.filter(({ working }) => working)).map((week) => (
            <ul key={week[0]?.date} className="remote-week">
              {week.map((day) => (
                <Day key={day.date} day={day} isToday={day.date === today} />
              ))}
            </ul>
          ))}
        </div>
      )}
    </section>
  );
}

function Day({ day, isToday }: { day: RotaDay; isToday: boolean }) {
  const { t } = useTranslation();
  return (
    <li data-column={columnOf(day.date)} className="remote-day" aria-current={isToday ? 'date' : undefined}>
      <strong>
        {weekday(day.date, 'short')} {dayAndMonth(day.date)}
      </strong>
      {!day.people.some(({ mine }) => mine) && (
        <small>
          <Room room={day.forMe} />
        </small>
      )}
      {day.people.map(({ fullName, state }) => (
        <small key={fullName}>{t(`remote.away.${state}`, { name: fullName })}</small>
      ))}
    </li>
  );
}
