import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CalendarDay, ProposedKind } from '../../shared/api/types';
import { local } from '../../shared/i18n/language';
import { dayAndMonth, weekday } from '../../shared/time/format';
import { useInstitutionName } from '../useInstitutionName';
import { DayMark } from './DayMark';

/** Every day of the year that is not what its weekday says, in order. */
export function YearDays({ days }: { days: CalendarDay[] }) {
  const { t } = useTranslation();
  const nameOf = useInstitutionName();
  const inOrder = [...days].sort((one, other) => one.date.localeCompare(other.date));
  return (
    <ol className="card year-days" aria-label={t('rules.yearDays')}>
      {inOrder.map((day) => (
        <li key={`${day.date}-${day.unit}`}>
          <span className="year-day-date">
            <strong className="figures">{dayAndMonth(day.date)}</strong> {weekday(day.date)}
          </span>
          <span>
            <DayMark kind={day.kind as ProposedKind} status={day.status} />
          </span>
          <span>
            {local(day.nameVi, day.nameEn)}
            {day.unit && <span className="cell-second">{nameOf(day.unit)}</span>}
          </span>
          <span className="year-day-basis">
            {day.basis}
            {day.changeId && (
              <Link to="/rules/changes/$id" params={{ id: day.changeId }} className="cell-block">
                {t('rules.seeChange')}
              </Link>
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}
