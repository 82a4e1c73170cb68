import { CirclePause, Flag, Play, Repeat, Sun } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Clock, TracedDay } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';
import { dayAndMonth, formatNumber, isoDay, weekday } from '../../shared/time/format';
import { type DayLook, lookOf } from './days';

const looks: DayLook[] = ['start', 'counted', 'swapWork', 'off', 'holiday', 'paused'];

/** Every day from the receipt to the due date: counted, or why not. */
export function DayStrip({ clock }: { clock: Clock }) {
  const { t } = useTranslation();
  const days = clock.trace.map((day) => ({ day, look: lookOf(day) }));
  const present = looks.filter((look) => days.some((entry) => entry.look === look));
  return (
    <div className="days">
      <ol className="day-strip" aria-label={t('clock.days')}>
        {days.map(({ day, look }) => (
          <DayCell
            key={day.date}
            day={day}
            look={look}
            last={clock.dueAt !== null && isoDay(clock.dueAt) === day.date}
          />
        ))}
      </ol>
      <ul className="day-legend" aria-label={t('clock.legend')}>
        {present.map((look) => (
          <li key={look}>
            <span className={`day-sample day-${look}`} aria-hidden>
              <DaySymbol look={look} number={1} />
            </span>
            {t(`dayLook.${look}`)}
          </li>
        ))}
      </ul>
      <details className="day-details">
        <summary>{t('clock.dayByDay')}</summary>
        <DayTable days={clock.trace} />
      </details>
    </div>
  );
}

function DayCell({ day, look, last }: { day: TracedDay; look: DayLook; last: boolean }) {
  const { t } = useTranslation();
  const why = local(day.why, day.whyEn);
  return (
    <li className={`day day-${look}`} title={why}>
      <span className="day-weekday">{weekday(day.date, 'short')}</span>
      <span className="day-number" aria-hidden>
        <DaySymbol look={look} number={day.dayNumber} />
      </span>
      <span className="day-date">{dayAndMonth(day.date)}</span>
      {last && (
        <span className="day-due">
          <Flag aria-hidden size={11} />
          {t('clock.dueShort')}
        </span>
      )}
      <span className="visually-hidden">{why || t(`dayLook.${look}`)}</span>
    </li>
  );
}

function DaySymbol({ look, number }: { look: DayLook; number: number }) {
  if (look === 'start') return <Play size={13} />;
  if (look === 'paused') return <CirclePause size={14} />;
  if (look === 'holiday') return <Sun size={14} />;
  if (look === 'off') return '–';
  if (look === 'swapWork') return number ? formatNumber(number) : <Repeat size={13} />;
  return number ? formatNumber(number) : '•';
}

function DayTable({ days }: { days: TracedDay[] }) {
  const { t } = useTranslation();
  return (
    <div className="table-wrap">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('clock.day')}</th>
            <th scope="col">{t('clock.dayKind')}</th>
            <th scope="col" className="number">
              {t('clock.counted')}
            </th>
            <th scope="col">{t('clock.whyDay')}</th>
          </tr>
        </thead>
        <tbody>
          {days.map((day) => (
            <tr key={day.date}>
              <td className="figures">
                {weekday(day.date)}, {dayAndMonth(day.date)}/{day.date.slice(0, 4)}
              </td>
              <td>{t(`dayKind.${day.kind}`)}</td>
              <td className="number">
                {day.countedMinutes ? t('unit.hours', { hours: formatNumber(day.countedMinutes / 60) }) : '–'}
              </td>
              <td>{local(day.why, day.whyEn)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
