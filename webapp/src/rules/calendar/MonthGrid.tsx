import { useTranslation } from 'react-i18next';
import type { CalendarDay, ProposedKind } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';
import { weekday } from '../../shared/time/format';
import { daySymbols } from './DayMark';
import { isWeekend, weeksOf } from './year';

interface MonthGridProps {
  year: number;
  month: number;
  entries: Map<string, CalendarDay>;
  today: string;
}

/** Monday to Sunday of any week: only their names matter. */
const week = ['2024-01-01', '2024-01-02', '2024-01-03', '2024-01-04', '2024-01-05', '2024-01-06', '2024-01-07'];

export function MonthGrid({ year, month, entries, today }: MonthGridProps) {
  const { t } = useTranslation();
  return (
    <table className="month">
      <caption>{t('rules.month', { month })}</caption>
      <thead>
        <tr>
          {week.map((day) => (
            <th key={day} scope="col" abbr={weekday(day)}>
              {weekday(day, 'short')}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(year, month).map((days) => (
          <tr key={days.find(Boolean)}>
            {week.map((column, place) => {
              const day = days[place];
              if (!day) return <td key={column} />;
              return <DayCell key={column} day={day} entry={entries.get(day)} isToday={day === today} />;
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function DayCell({ day, entry, isToday }: { day: string; entry: CalendarDay | undefined; isToday: boolean }) {
  const { t } = useTranslation();
  const number = Number(day.slice(8));
  const today = isToday ? 'month-today' : '';
  if (!entry) return <td className={`${isWeekend(day) ? 'month-off' : ''} ${today}`}>{number}</td>;
  const kind = entry.kind as ProposedKind;
  const Icon = daySymbols[kind];
  const provisional = entry.status === 'PROVISIONAL';
  const words = [
    t(`rules.dayKind.${kind}`),
    local(entry.nameVi, entry.nameEn),
    ...(provisional ? [t('rules.provisional')] : []),
  ].join(' · ');
  return (
    <td title={words} className={`month-entry day-${kind} ${provisional ? 'day-provisional' : ''} ${today}`}>
      <span>{number}</span>
      <Icon aria-hidden size={11} strokeWidth={2.5} />
      <span className="visually-hidden">{words}</span>
    </td>
  );
}
