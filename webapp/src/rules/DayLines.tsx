import { useTranslation } from 'react-i18next';
import type { ProposedDay } from '../shared/api/types';
import { local } from '../shared/i18n/language';
import { weekday } from '../shared/time/format';
import { DayMark } from './calendar/DayMark';
import { dayText } from './propose/dates';
import { useInstitutionName } from './useInstitutionName';

interface DayLinesProps {
  days: ProposedDay[];
  refusals?: Map<number, string[]>;
}

/** Days a change writes into the calendar, in words. */
export function DayLines({ days, refusals }: DayLinesProps) {
  const { t } = useTranslation();
  const nameOf = useInstitutionName();
  return (
    <ol className="day-lines" aria-label={t('rules.willBeWritten')}>
      {days.map((day, index) => (
        <li key={`${day.date}-${day.kind}-${day.unit}`}>
          <span className="day-line-date">
            <strong className="figures">{dayText(day.date)}</strong> {weekday(day.date)}
          </span>
          <DayMark kind={day.kind} status={day.status} />
          <span>
            {local(day.nameVi, day.nameEn)}
            {day.unit && <span className="cell-second">{nameOf(day.unit)}</span>}
          </span>
          {refusals?.get(index)?.map((words) => (
            <p key={words} className="field-error" role="alert">
              {words}
            </p>
          ))}
        </li>
      ))}
    </ol>
  );
}
