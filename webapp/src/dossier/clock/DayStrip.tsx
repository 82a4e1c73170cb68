import { CirclePause, DoorClosed, Flag, type LucideIcon, Play, Repeat, Sun } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Clock, TracedDay } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';
import { durationWords } from '../../shared/time/duration';
import { dayAndMonth, formatDay, formatNumber, isoDay, weekday } from '../../shared/time/format';
import { type DayLook, isPartlyPaused, lookOf, type Measure, measureOf } from './days';

const looks: DayLook[] = ['start', 'counted', 'swapWork', 'off', 'holiday', 'swapOff', 'closure', 'paused'];
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
      <span className="day-word" aria-hidden>
        {t(`dayWord.${look}`)}
      </span>
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

const symbols: Partial<Record<DayLook, LucideIcon>> = {
  start: Play,
  paused: CirclePause,
  holiday: Sun,
  swapOff: Repeat,
  closure: DoorClosed,
};

const PartlyPaused = () => <CirclePause aria-hidden size={12} className="day-partly-paused" />;

function DaySymbol({ look, measure, day }: Omit<DayCellProps, 'last'>) {
  const Icon = symbols[look];
  if (Icon) return <Icon size={14} />;
  if (look === 'off') return '–';
  if (measure === 'hours') return <CountedTime minutes={day.countedMinutes} />;
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
      <table className="table table-cards">
        <caption className="visually-hidden">{t('clock.days')}</caption>
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
              <td data-label={t('clock.day')} className="figures">
                {weekday(day.date)}, {formatDay(day.date)}
              </td>
              <td data-label={t('clock.dayKind')}>{t(`dayKind.${day.kind}`)}</td>
              <td data-label={t('clock.counted')} className="number">
                {day.countedMinutes ? durationWords(day.countedMinutes, t) : '–'}
              </td>
              <td data-label={t('clock.whyDay')}>{local(day.why, day.whyEn)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
