import { CirclePause, Flag, Play, Repeat, Sun } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Clock, TracedDay } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';
import { dayAndMonth, formatNumber, isoDay, weekday } from '../../shared/time/format';
import { type DayLook, isPartlyPaused, lookOf, type Measure, measureOf } from './days';

const looks: DayLook[] = ['start', 'counted', 'swapWork', 'off', 'holiday', 'paused'];
/** What a look means where hours are counted. */
const inHours: Partial<Record<DayLook, 'countedHours' | 'swapWorkHours'>> = {
  counted: 'countedHours',
  swapWork: 'swapWorkHours',
};
const example: TracedDay = { date: '', kind: 'WORKING', countedMinutes: 480, dayNumber: 1, why: '', whyEn: '' };

/** Every day from the receipt to the due date: counted, or why not. */
export function DayStrip({ clock }: { clock: Clock }) {
  const { t } = useTranslation();
  const measure = measureOf(clock.term);
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
            measure={measure}
            last={clock.dueAt !== null && isoDay(clock.dueAt) === day.date}
          />
        ))}
      </ol>
      <ul className="day-legend" aria-label={t('clock.legend')}>
        {present.map((look) => (
          <li key={look}>
            <span className={`day-sample day-${look}`} aria-hidden>
              <DaySymbol look={look} measure={measure} day={example} />
            </span>
            {t(`dayLook.${measure === 'hours' ? (inHours[look] ?? look) : look}`)}
          </li>
        ))}
        {clock.trace.some(isPartlyPaused) && (
          <li>
            <span className="day-sample day-counted" aria-hidden>
              <PartlyPaused />
            </span>
            {t('dayLook.partlyPaused')}
          </li>
        )}
      </ul>
      <details className="day-details">
        <summary>{t('clock.dayByDay')}</summary>
        <DayTable days={clock.trace} />
      </details>
    </div>
  );
}

interface DayCellProps {
  day: TracedDay;
  look: DayLook;
  measure: Measure;
  last: boolean;
}

function DayCell({ day, look, measure, last }: DayCellProps) {
  const { t } = useTranslation();
  const why = local(day.why, day.whyEn);
  return (
    <li className={`day day-${look}`} title={why}>
      <span className="day-weekday">{weekday(day.date, 'short')}</span>
      <span className="day-number" aria-hidden>
        <DaySymbol look={look} measure={measure} day={day} />
      </span>
      <span className="day-date">{dayAndMonth(day.date)}</span>
      {isPartlyPaused(day) && <PartlyPaused />}
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

const PartlyPaused = () => <CirclePause aria-hidden size={12} className="day-partly-paused" />;

function DaySymbol({ look, measure, day }: Omit<DayCellProps, 'last'>) {
  if (look === 'start') return <Play size={13} />;
  if (look === 'paused') return <CirclePause size={14} />;
  if (look === 'holiday') return <Sun size={14} />;
  if (look === 'off') return '–';
  if (measure === 'hours') return <CountedTime minutes={day.countedMinutes} />;
  if (look === 'swapWork') return day.dayNumber ? formatNumber(day.dayNumber) : <Repeat size={13} />;
  return day.dayNumber ? formatNumber(day.dayNumber) : '•';
}

function CountedTime({ minutes }: { minutes: number }) {
  const { t } = useTranslation();
  const text =
    minutes < 60
      ? t('unit.minutesShort', { minutes: formatNumber(minutes) })
      : t('unit.hoursShort', { hours: formatNumber(minutes / 60) });
  return <span className="day-hours">{text}</span>;
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
