import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { dueQuery } from '../../shared/api/queries';
import { formatDate, formatDay, isoDay, weekday } from '../../shared/time/format';
import { DateField } from '../../shared/ui/DateField';
import { isAtAnHour, type PlannedDate } from './dates';

interface PlannedDateFieldProps {
  name: PlannedDate;
  /** Whose working days count. */
  unit: string;
  value: string | null;
  onChange: (value: string | null) => void;
  error?: string;
}

/** A date of a plan with its weekday; says at once when it is a day off, and what follows from that. */
export function PlannedDateField({ name, unit, value, onChange, error }: PlannedDateFieldProps) {
  const { t } = useTranslation();
  const day = value?.slice(0, 10) ?? '';
  const due = useQuery({ ...dueQuery(`${day}T00:00:00+07:00`, 'P0D', unit), enabled: day !== '', retry: false });
  const next = due.data && isoDay(due.data.due) !== day ? formatDate(due.data.due) : null;
  const off = next && !isAtAnHour(name) ? t('examRound.dayOff', { day: formatDay(day), next }) : undefined;
  const noted =
    next && isAtAnHour(name) ? t('examRound.dayOffAllowed', { weekday: weekday(day) }) : day && weekday(day);
  return (
    <DateField
      label={t(`examRound.date.${name}`)}
      value={value}
      onChange={onChange}
      withTime
      description={noted || undefined}
      error={off ?? error}
      isRequired
    />
  );
}
